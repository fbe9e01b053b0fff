package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.rectorblog.text.Homoglyphs;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Normalizer;
import kz.rectorblog.text.Word;

/** Finds words that somebody hid: with signs among or for the letters, with letters of other scripts, or set apart. */
final class HiddenWords {

    private static final int LONGEST = 40;

    /** So many candidates are enough to know a text by; a hostile one may not cost more. */
    private static final int MOST = 300;

    private static final int REMEMBERED = 5_000;
    private static final RecentWords<Map<String, Set<String>>> SIGNED = new RecentWords<>(REMEMBERED);
    private static final RecentWords<Map<String, Set<String>>> SIGNED_IN_ENGLISH = new RecentWords<>(REMEMBERED);

    private static final int LONGEST_SCRAPS = 9;
    private static final int LONGEST_SCRAP = 6;

    private static final Set<String> SHORTENINGS = Set.of(
            "т", "г", "р", "д", "п", "ч", "л", "м", "н", "км", "мм", "см", "кг", "мг", "гр", "гб", "мб", "кб", "тг",
            "кв", "др", "тд", "тп", "тк", "хз", "стр", "шт", "жж", "кк", "pm", "tv", "pc", "kg", "km", "cm", "mm", "ll",
            "st", "nd", "rd", "th", "mr", "ms", "dr", "ps", "vs", "hr", "hz", "gb", "mb", "kb", "kz", "hm", "txt", "rt",
            "b", "c");

    private static final String FRAMES = ".,:;!?\"'«»“”„()[]…-–—/";

    private final String text;
    private final boolean english;
    private final List<Candidate> candidates = new ArrayList<>();

    private HiddenWords(String text, boolean english) {
        this.text = text;
        this.english = english;
    }

    /** A place that may be a hidden word: each word that it may be, in normal form, with the ways to read it. */
    record Candidate(int start, int end, Map<String, Set<String>> words) {}

    static List<Candidate> in(String text, List<Word> words, boolean english) {
        HiddenWords finder = new HiddenWords(text, english);
        finder.findSigned();
        finder.findApart(words);
        return finder.candidates;
    }

    private void add(int start, int end, Map<String, Set<String>> readings) {
        if (!readings.isEmpty()) {
            candidates.add(new Candidate(start, end, readings));
        }
    }

    /** The same signed words come again and again, {@code 2-курс} and {@code т.б.}: what they may be is remembered. */
    private Map<String, Set<String>> readings(String signed) {
        return english
                ? SIGNED_IN_ENGLISH.of(signed, written -> spelled(SignedWord.readings(written), Spellings::inEnglish))
                : SIGNED.of(signed, written -> spelled(SignedWord.readings(written), Spellings::of));
    }

    private static Map<String, Set<String>> spelled(Set<String> words, Function<String, Set<String>> spelling) {
        Map<String, Set<String>> readings = new HashMap<>();
        words.forEach(word -> readings.put(word, spelling.apply(word)));
        return readings;
    }

    /** Looks at what stands between two spaces or seams, if there is more in it than a word. */
    private void findSigned() {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isGap(at)) {
                if (at - start > 1 && at - start <= LONGEST && candidates.size() < MOST) {
                    addSigned(start, at);
                }
                start = at + 1;
            }
        }
    }

    private boolean isGap(int at) {
        char character = text.charAt(at);
        return character == ' ' || !Letters.isCommon(character) && (Character.isWhitespace(character) || isSeam(at));
    }

    /** Two different marks in a row part two words that no space parts: {@code "да"!Нет}. */
    private boolean isSeam(int at) {
        return at + 1 < text.length()
                && text.charAt(at) != text.charAt(at + 1)
                && isFraming(text.charAt(at))
                && isFraming(text.charAt(at + 1));
    }

    private void addSigned(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isFraming(text.charAt(first))) {
            first++;
        }
        while (last > first && isFraming(text.charAt(last - 1))) {
            last--;
        }
        if (isOdd(first, last) && SignedWord.mayHide(text, first, last)) {
            add(first, last, readings(text.substring(first, last)));
        }
    }

    private static boolean isFraming(char character) {
        return !Letters.isCommon(character) && FRAMES.indexOf(character) >= 0;
    }

    /** Whether there is anything in it but the letters of our scripts and digits. */
    private boolean isOdd(int first, int last) {
        for (int at = first; at < last; at++) {
            char character = text.charAt(at);
            boolean ordinary = Homoglyphs.isOurs(character) || Normalizer.isInvisible(character);
            if (!ordinary) {
                return last - first > 1;
            }
        }
        return false;
    }

    /** Looks at letters set apart, and at neighbours of which one is no word: {@code f u c k}, {@code бл ять}. */
    private void findApart(List<Word> words) {
        int last = -1;
        for (int at = 0; at < words.size() && candidates.size() < MOST; at++) {
            if (at > last && isSingle(words.get(at))) {
                last = endOfSingles(words, at);
                if (last - at > 1) {
                    addJoined(words, at, last);
                }
            }
            if (isScrap(words.get(at)) && !isShortening(words.get(at))) {
                addNeighbours(words, at);
            }
        }
    }

    private int endOfSingles(List<Word> words, int from) {
        int to = from;
        while (to + 1 < words.size() && isSingle(words.get(to + 1)) && areClose(words, to)) {
            to++;
        }
        return to;
    }

    private static boolean isSingle(Word word) {
        return word.form().length() == 1 && Character.isLetter(word.form().charAt(0));
    }

    /** A scrap with the word before it, the word after it, both, or the two before or after it. */
    private void addNeighbours(List<Word> words, int scrap) {
        int first = scrap;
        while (first > 0 && scrap - first < 2 && isSpace(words, first - 1)) {
            first--;
        }
        int last = scrap;
        while (last + 1 < words.size() && last - scrap < 2 && isSpace(words, last)) {
            last++;
        }
        for (int from = first; from <= scrap; from++) {
            for (int to = Math.max(scrap, from + 1); to <= last && to - from <= 2; to++) {
                addJoined(words, from, to);
            }
        }
    }

    /** A letter that is no word by itself, or two consonants. */
    private static boolean isScrap(Word word) {
        String form = word.form();
        return switch (form.length()) {
            case 1 -> "аиоуксвяжбaiurnxmydoe".indexOf(form.charAt(0)) < 0 && Character.isLetter(form.charAt(0));
            case 2 -> isConsonant(form.charAt(0)) && isConsonant(form.charAt(1));
            default -> false;
        };
    }

    /** {@code г., км, РФ, pm}: no word, but nobody hides anything with it. */
    private boolean isShortening(Word word) {
        boolean dot = word.end() < text.length() && text.charAt(word.end()) == '.';
        boolean capitals = word.end() - word.start() > 1 && Letters.isCapital(text.charAt(word.end() - 1));
        return dot || capitals || SHORTENINGS.contains(word.form());
    }

    private static boolean isConsonant(char letter) {
        return "бвгғджзйкқлмнңпрстфхһцчшщьbcdfghjklmnpqrstvwxz".indexOf(letter) >= 0;
    }

    private boolean areClose(List<Word> words, int at) {
        int end = words.get(at).end();
        int next = words.get(at + 1).start();
        return next - end <= 2
                && Character.isSpaceChar(text.charAt(text.charAt(end) == ' ' ? end : next - 1))
                && text.substring(end, next).chars().allMatch(gap -> " .,-_*".indexOf(gap) >= 0);
    }

    private boolean isSpace(List<Word> words, int at) {
        return words.get(at + 1).start() - words.get(at).end() == 1
                && text.charAt(words.get(at).end()) == ' ';
    }

    private void addJoined(List<Word> words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        words.subList(from, to + 1).forEach(word -> joined.append(word.form()));
        boolean letters = from + joined.length() == to + 1;
        if (joined.length() > 2 && (letters ? joined.length() <= LONGEST : areShort(words.subList(from, to + 1)))) {
            Set<String> word = Set.of(Normalizer.word(joined.toString()));
            add(
                    words.get(from).start(),
                    words.get(to).end(),
                    spelled(word, english ? Spellings::inEnglish : Spellings::of));
        }
    }

    private static boolean areShort(List<Word> words) {
        int length = 0;
        int longest = 0;
        for (Word word : words) {
            length += word.form().length();
            longest = Math.max(longest, word.form().length());
        }
        return length <= LONGEST_SCRAPS && longest <= LONGEST_SCRAP;
    }
}
