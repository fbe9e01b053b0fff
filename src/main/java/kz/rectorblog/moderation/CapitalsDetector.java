package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds a text that is mostly in capitals, by the Unicode category of its letters, so Kazakh capitals count like any.
 * Short words in capitals among small ones are abbreviations (ҰБТ, НАО, IELTS) and count neither way.
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
        int capitals = 0;
        int small = 0;
        int abbreviated = 0;
        boolean shouted = false;
        for (Word word : reading.words()) {
            int upper = count(reading.text(), word, true);
            int lower = count(reading.text(), word, false);
            small += lower;
            if (lower == 0 && upper <= longestAbbreviation) {
                abbreviated += upper;
            } else {
                capitals += upper;
                shouted |= lower == 0;
            }
        }
        if (shouted && small < (capitals + abbreviated) / 4) {
            capitals += abbreviated;
        }
        int letters = capitals + small;
        boolean mostly = letters >= fewestLetters && capitals > letters * share;
        return mostly ? List.of(reading.whole()) : List.of();
    }

    private static int count(String text, Word word, boolean upper) {
        return (int) text.substring(word.start(), word.end())
                .codePoints()
                .filter(letter -> upper ? Character.isUpperCase(letter) : Character.isLowerCase(letter))
                .count();
    }
}
