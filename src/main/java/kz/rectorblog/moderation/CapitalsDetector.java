package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Abbreviations;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds a text that is mostly in capitals, by the Unicode category of its letters, so Kazakh capitals count like any.
 * Known abbreviations (ҰБТ, НАО, IELTS) count neither way, nor do short unknown ones that stand among small letters.
 */
final class CapitalsDetector implements FieldDetector {

    private final int fewestLetters;
    private final double share;
    private final int longestAbbreviation;

    private CapitalsDetector(int fewestLetters, double share, int longestAbbreviation) {
        this.fewestLetters = fewestLetters;
        this.share = share;
        this.longestAbbreviation = longestAbbreviation;
    }

    static CapitalsDetector read(YamlEntry detect) {
        detect.allowOnly("kind", "fewest-letters", "share", "longest-abbreviation");
        return new CapitalsDetector(
                detect.number("fewest-letters"), detect.decimal("share"), detect.number("longest-abbreviation"));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        String text = reading.text();
        if (holdsManySmall(text)) {
            return List.of();
        }
        int lower = count(text, 0, text.length(), false);
        int upper = count(text, 0, text.length(), true);
        if (upper + lower < fewestLetters || !isMostly(upper, lower)) {
            return List.of();
        }
        int capitals = 0;
        int small = 0;
        List<Word> words = reading.words();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (!isExcused(words, at, text)) {
                capitals += count(text, word.start(), word.end(), true);
                small += count(text, word.start(), word.end(), false);
            }
        }
        return isMostly(capitals, small) && capitals + small >= fewestLetters / 2
                ? List.of(reading.whole())
                : List.of();
    }

    /** Most texts do, and need not be read to their end: what is left could not outweigh so many. */
    private boolean holdsManySmall(String text) {
        double enough = text.length() * (1 - share);
        int small = 0;
        for (int at = 0; at < text.length() && small <= enough; at++) {
            small += Letters.isCommon(text.charAt(at)) ? 1 : 0;
        }
        return small > enough;
    }

    private boolean isMostly(int capitals, int small) {
        return capitals > (capitals + small) * share;
    }

    private boolean isExcused(List<Word> words, int at, String text) {
        Word word = words.get(at);
        if (count(text, word.start(), word.end(), true) > 1
                && Abbreviations.proper(text.substring(word.start(), word.end()))
                        .isPresent()) {
            return true;
        }
        return isShouted(word, text)
                && words.size() > 1
                && word.end() - word.start() <= longestAbbreviation
                && (at == 0 || !isShouted(words.get(at - 1), text))
                && (at + 1 == words.size() || !isShouted(words.get(at + 1), text));
    }

    private static boolean isShouted(Word word, String text) {
        return count(text, word.start(), word.end(), false) == 0 && count(text, word.start(), word.end(), true) > 0;
    }

    private static int count(String text, int start, int end, boolean upper) {
        int count = 0;
        for (int at = start; at < end; ) {
            if (Letters.isCommon(text.charAt(at))) {
                count += upper ? 0 : 1;
                at++;
                continue;
            }
            int letter = text.codePointAt(at);
            count += (upper ? Character.isUpperCase(letter) : Character.isLowerCase(letter)) ? 1 : 0;
            at += Character.charCount(letter);
        }
        return count;
    }
}
