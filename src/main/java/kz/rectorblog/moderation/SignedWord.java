package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.rectorblog.text.Homoglyphs;
import kz.rectorblog.text.Normalizer;

/**
 * Reads a word with signs in it: the sign dropped ({@code f.u.c.k}), the sign as the letter that it resembles
 * ({@code a$$}), the sign as whatever letters it may hide ({@code f*ck}).
 */
final class SignedWord {

    private static final int LONGEST_JOINED = 16;
    private static final int LONGEST_HIDING = 20;
    private static final int LONGEST_SCRAP = 3;
    private static final String PI = "3.14";

    /** Two sentences without a space between them. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}[.?!…]+\\p{Lu}");

    private static final String STARS = "*#_%&^~¤×•●▪■§¬=";

    private static final String ORDINARY = " .-–,/:;'’\"&£$+";
    private static final String GAPS = ".-–?!…@\"";
    private static final String LETTER_LIKE = "@$!|<(€¢£+¡0()¥";

    private static final List<String> CYRILLIC_GUESSES = List.of(
            "у", "и", "е", "я", "о", "а", "ы", "ө", "ұ", "і", "л", "з", "д", "б", "й", "х", "т", "уй", "уе", "уи", "ля",
            "из", "еб", "иш", "ид", "ота", "изд", "уйн", "уев", "лят", "ляд", "изде", "ота", "өт", "от", "ук");
    private static final List<String> LATIN_GUESSES = List.of(
            "u", "i", "a", "o", "e", "c", "s", "h", "uc", "hi", "it", "un", "ic", "uck", "ss", "tc", "itc", "igg",
            "ucker", "ucking", "ucked", "itch", "unt", "cking", "ck", "cker", "gger", "gga", "os");

    private static final List<String> ONE_CYRILLIC =
            List.of("у", "и", "е", "я", "о", "а", "л", "з", "д", "б", "й", "р");
    private static final List<String> ONE_LATIN = List.of("u", "i", "a", "o", "e", "c", "s", "h", "t", "g");

    private SignedWord() {}

    /**
     * Whether it is worth reading: not if it is two words of some length with a hyphen or a dot between them. Asked of
     * every place of a text that has a sign in it, so it makes nothing new.
     */
    static boolean mayHide(String text, int first, int last) {
        int parts = 0;
        int letters = 0;
        int length = 0;
        int longest = 0;
        int begun = -1;
        boolean only = true;
        for (int at = first; at <= last; at++) {
            char character = at < last ? text.charAt(at) : ' ';
            if (Homoglyphs.isOurs(character) || Normalizer.isInvisible(character)) {
                length++;
                letters += character > '9' ? 1 : 0;
                continue;
            }
            if (ORDINARY.indexOf(character) < 0) {
                boolean foreign =
                        character > 0x7F && (Character.isLetter(character) || Character.isSurrogate(character));
                return foreign
                        || last - first <= LONGEST_HIDING && (letters > 0 || Homoglyphs.isOurs(text.charAt(last - 1)));
            }
            only &= at == last || character == '\'' || character == '’';
            parts += length > 0 ? 1 : 0;
            begun = parts == 1 && begun < 0 ? length : begun;
            longest = Math.max(longest, length);
            length = 0;
        }
        return !only
                && letters > 1
                && (parts > 2 || begun == 1 || longest <= LONGEST_SCRAP + 1)
                && !isParticle(text, last);
    }

    /** {@code кто-то, из-за}: the commonest words with a hyphen. */
    private static boolean isParticle(String text, int last) {
        String end = text.substring(Math.max(0, last - LONGEST_SCRAP), last);
        return end.equals("-то") || end.equals("-за") || end.equals("-де") || end.equals("-та") || end.equals("-те");
    }

    /** What the word may be, in normal form; nothing for an address or a token without letters. */
    static Set<String> readings(String written) {
        String token = Homoglyphs.folded(Normalizer.withoutInvisible(written)).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        if (token.contains("://") || token.contains("www.") || isAddress(token)) {
            return words;
        }
        if (token.chars().allMatch(letter -> Homoglyphs.isOurs((char) letter))) {
            return withLetters(token, words);
        }
        boolean cyrillic = token.chars().anyMatch(letter -> letter >= 'Ѐ' && letter <= 'ԯ');
        addSignsAsLetters(token, cyrillic, words);
        boolean stars = token.chars().anyMatch(SignedWord::isStar);
        if (stars || !SENTENCES.matcher(written).find()) {
            addJoined(token, stars, words);
            addGuesses(token, stars, cyrillic, words);
        }
        return words;
    }

    /** A sign that nobody puts into a word but to hide something. */
    private static boolean isStar(int sign) {
        return STARS.indexOf(sign) >= 0;
    }

    private static boolean isAddress(String token) {
        int at = token.indexOf('@');
        return at > 0 && token.indexOf('.', at) > 0;
    }

    private static Set<String> withLetters(String letters, Set<String> words) {
        String word = Normalizer.word(letters);
        if (word.length() > 1 && word.chars().anyMatch(Character::isLetter)) {
            words.add(word);
        }
        return words;
    }

    private static void addSignsAsLetters(String token, boolean cyrillic, Set<String> words) {
        if (token.chars().noneMatch(sign -> LETTER_LIKE.indexOf(sign) >= 0)) {
            return;
        }
        String letters = token.replace(PI, "пи")
                .replace("()", cyrillic ? "о" : "o")
                .replace('@', cyrillic ? 'а' : 'a')
                .replace('$', cyrillic ? 'с' : 's')
                .replace('!', cyrillic ? 'и' : 'i')
                .replace('|', 'i')
                .replace('¡', 'i')
                .replace('<', cyrillic ? 'с' : 'c')
                .replace('(', cyrillic ? 'с' : 'c')
                .replace('¢', 'c')
                .replace('€', cyrillic ? 'е' : 'e')
                .replace('£', 'l')
                .replace('¥', 'y')
                .replace('+', cyrillic ? 'т' : 't');
        withLetters(onlyLetters(letters), words);
    }

    /** The word without its signs: always where they are stars, else only where they leave scraps of a word. */
    private static void addJoined(String token, boolean stars, Set<String> words) {
        boolean pi = token.startsWith(PI);
        List<String> parts = parts(pi ? "пи" + token.substring(PI.length()) : token);
        boolean word = !parts.isEmpty() && Character.isLetter(parts.getFirst().charAt(0));
        if (stars && word || pi || areScraps(parts)) {
            withLetters(String.join("", parts), words);
        }
    }

    /** {@code б.л.я}, {@code s.hit}, {@code су-ка}: too short to be words, in one script. */
    private static boolean areScraps(List<String> parts) {
        int longest = parts.stream().mapToInt(String::length).max().orElse(0);
        int shortest = parts.stream().mapToInt(String::length).min().orElse(0);
        String joined = String.join("", parts);
        boolean scraps = parts.size() > 2 && shortest <= 2
                || parts.size() == 2 && (longest <= LONGEST_SCRAP || isConsonant(parts.getFirst()));
        return scraps
                && Character.isLetter(joined.charAt(0))
                && joined.length() <= LONGEST_JOINED
                && isOneScript(joined)
                && letters(joined) > joined.length() / 2;
    }

    private static boolean isConsonant(String part) {
        return part.length() == 1 && "бвгджзйкқлмнпрстфхцчшщbcdfghjklmnpqrstvwxz".contains(part);
    }

    private static long letters(String word) {
        return word.chars().filter(Character::isLetter).count();
    }

    private static boolean isOneScript(String word) {
        return word.chars().noneMatch(letter -> letter >= 'a' && letter <= 'z')
                || word.chars().noneMatch(letter -> letter >= 'Ѐ' && letter <= 'ԯ');
    }

    private static List<String> parts(String token) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= token.length(); at++) {
            if (at == token.length() || !Character.isLetterOrDigit(token.charAt(at))) {
                if (at > from) {
                    parts.add(token.substring(from, at));
                }
                from = at + 1;
            }
        }
        return parts;
    }

    private static String onlyLetters(String token) {
        StringBuilder letters = new StringBuilder(token.length());
        token.chars().filter(Character::isLetterOrDigit).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    /** A run of signs hides one letter or a few; two runs hide one letter each. */
    private static void addGuesses(String token, boolean stars, boolean cyrillic, Set<String> words) {
        List<String> parts = parts(token);
        String start = parts.isEmpty() ? "" : parts.getFirst();
        if (start.isEmpty()
                || !token.startsWith(start)
                || !Character.isLetter(start.charAt(0))
                || token.length() > LONGEST_HIDING
                || letters(token) < 2) {
            return;
        }
        if (parts.size() == 3 && stars) {
            addTwoGuesses(parts, cyrillic ? ONE_CYRILLIC : ONE_LATIN, words);
        }
        String end = parts.size() > 1 ? parts.get(1) : "";
        int hidden = token.length() - start.length() - end.length();
        boolean hides = stars && !start.equals(end) && (parts.size() == 2 || hidden > 1 && start.length() <= 2)
                || parts.size() == 2 && isStump(token, start, end, hidden);
        if (!hides || parts.size() > 2) {
            return;
        }
        for (String guess : cyrillic ? CYRILLIC_GUESSES : LATIN_GUESSES) {
            if (hidden > 2 && (stars || guess.length() > 1 && !guess.equals("еб"))
                    || guess.length() == hidden
                    || hidden == 1 && guess.length() == 2 && stars) {
                words.add(Normalizer.word(start + guess + end));
            }
        }
    }

    private static void addTwoGuesses(List<String> parts, List<String> letters, Set<String> words) {
        for (String one : letters) {
            for (String other : letters) {
                words.add(Normalizer.word(parts.getFirst() + one + parts.get(1) + other + parts.get(2)));
            }
        }
    }

    /** {@code х.й, п..дец, sh-t}: hardly a word without what the signs hide. */
    private static boolean isStump(String token, String start, String end, int hidden) {
        int longest = hidden == 1 ? 2 : LONGEST_SCRAP;
        boolean domain = token.charAt(start.length()) == '.' && token.charAt(0) <= 'z';
        boolean shortening = start.length() + end.length() == 2 && "хбпмfs".indexOf(start.charAt(0)) < 0;
        return !domain
                && !shortening
                && token.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || GAPS.indexOf(sign) >= 0)
                && start.length() <= longest
                && end.length() <= LONGEST_SCRAP + 1
                && letters(start + end) == start.length() + end.length()
                && isOneScript(start + end);
    }
}
