package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;

/** The runs of three to five letters of a word with its edges: what the linear model sees of it. */
final class WordGrams {

    static final int SHORTEST = 3;
    static final int LONGEST = 5;
    private static final int LONGEST_WORD = 24;

    private WordGrams() {}

    /** Of a {@linkplain Phrase#fold folded} form; none of a number, for numbers tell about persons. */
    static List<String> of(String folded) {
        String edged = edged(folded);
        List<String> grams = new ArrayList<>();
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int from = 0; from + length <= edged.length(); from++) {
                grams.add(edged.substring(from, from + length));
            }
        }
        return grams;
    }

    /** The word between its edges, cut where it is overlong; nothing for a number. */
    static String edged(String folded) {
        if (KnownWord.holdsDigit(folded)) {
            return "";
        }
        return "_" + (folded.length() <= LONGEST_WORD ? folded : folded.substring(0, LONGEST_WORD)) + "_";
    }
}
