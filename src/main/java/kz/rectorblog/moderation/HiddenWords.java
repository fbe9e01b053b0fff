package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.rectorblog.text.Normalizer;
import kz.rectorblog.text.Word;

/** Finds words that somebody hid: with stars and signs among the letters, or with the letters set apart. */
final class HiddenWords {

    private static final String SIGNS = "*@$#!|()^%&+~_";
    private static final int SHORTEST_SPACED = 3;

    private final String text;
    private final List<Candidate> candidates = new ArrayList<>();

    private HiddenWords(String text) {
        this.text = text;
    }

    /** A place that may be a hidden word, with the words it may be. A star stands for the letter that it hides. */
    record Candidate(int start, int end, Set<String> readings) {}

    static List<Candidate> in(String text, List<Word> words) {
        HiddenWords finder = new HiddenWords(text);
        finder.findSigned();
        finder.findSpaced(words);
        return finder.candidates;
    }

    private void findSigned() {
        int at = 0;
        while (at < text.length()) {
            int sign = nextSign(at);
            if (sign < 0) {
                return;
            }
            int start = sign;
            while (start > at && belongs(text.charAt(start - 1))) {
                start--;
            }
            int end = sign;
            while (end < text.length() && belongs(text.charAt(end))) {
                end++;
            }
            addSigned(start, end);
            at = end;
        }
    }

    private int nextSign(int from) {
        for (int at = from; at < text.length(); at++) {
            if (SIGNS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean belongs(char character) {
        return Character.isLetterOrDigit(character)
                || SIGNS.indexOf(character) >= 0
                || Normalizer.isInvisible(character);
    }

    private void addSigned(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && "()_!".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        while (last > first && "()_!".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        String token = text.substring(first, last).toLowerCase(Locale.ROOT);
        long letters = token.chars().filter(Character::isLetter).count();
        boolean signed = token.chars().anyMatch(character -> SIGNS.indexOf(character) >= 0);
        if (signed && letters >= 1 && token.length() >= 3 && token.length() <= 24) {
            candidates.add(new Candidate(first, last, readingsOf(token)));
        }
    }

    private static Set<String> readingsOf(String token) {
        Set<String> readings = new LinkedHashSet<>();
        StringBuilder bare = new StringBuilder();
        token.chars().filter(Character::isLetterOrDigit).forEach(letter -> bare.append((char) letter));
        readings.addAll(Spellings.of(Normalizer.word(bare.toString())));
        boolean cyrillic = token.chars().anyMatch(letter -> letter >= 'Ѐ' && letter <= 'ԯ');
        String signs = token.replace('@', cyrillic ? 'а' : 'a')
                .replace('$', cyrillic ? 'с' : 's')
                .replace('!', cyrillic ? 'и' : 'i');
        readings.addAll(Spellings.of(Normalizer.word(signs)));
        if (signs.replaceAll("[*#_]+", "*")
                        .chars()
                        .filter(letter -> letter == '*')
                        .count()
                == 1) {
            addGuesses(signs.replace('#', '*').replace('_', '*'), cyrillic, readings);
        }
        return readings;
    }

    /** One run of stars: each hides one letter, or the run hides one or two. */
    private static void addGuesses(String signs, boolean cyrillic, Set<String> readings) {
        int start = signs.indexOf('*');
        int end = signs.lastIndexOf('*') + 1;
        String before = signs.substring(0, start);
        String after = signs.substring(end);
        if (end - start > 3 || before.isEmpty() || after.isEmpty() && before.length() > 2) {
            return;
        }
        for (String guess : cyrillic ? CYRILLIC_GUESSES : LATIN_GUESSES) {
            if (guess.length() == end - start || end - start == 1 && guess.length() == 2) {
                readings.add(before + guess + after);
            }
        }
    }

    private static final List<String> CYRILLIC_GUESSES = List.of(
            "у", "и", "е", "я", "о", "а", "ы", "ө", "ұ", "і", "л", "з", "д", "б", "уй", "уе", "уи", "ля", "из", "еб",
            "иш", "ид", "ота", "изд", "уйн", "уёв");
    private static final List<String> LATIN_GUESSES =
            List.of("u", "i", "a", "o", "e", "uc", "hi", "it", "un", "ic", "uck");

    private void findSpaced(List<Word> words) {
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to + 1 < words.size()
                    && isSingle(words.get(to))
                    && isSingle(words.get(to + 1))
                    && areClose(words, to)) {
                to++;
            }
            if (to - from + 1 >= SHORTEST_SPACED) {
                addSpaced(words, from, to);
            }
            from = to + 1;
        }
    }

    private static boolean isSingle(Word word) {
        return word.form().length() == 1 && Character.isLetter(word.form().charAt(0));
    }

    private boolean areClose(List<Word> words, int at) {
        int gap = words.get(at + 1).start() - words.get(at).end();
        return gap <= 2
                && text.substring(words.get(at).end(), words.get(at + 1).start())
                                .indexOf('\n')
                        < 0;
    }

    private void addSpaced(List<Word> words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        words.subList(from, to + 1).forEach(word -> joined.append(word.form()));
        Set<String> readings = Spellings.of(Normalizer.word(joined.toString()));
        candidates.add(new Candidate(words.get(from).start(), words.get(to).end(), readings));
    }
}
