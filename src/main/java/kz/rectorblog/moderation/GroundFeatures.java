package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model of the grounds sees of a text: each word by its beginning, short and long, and each word beside the next.
 * Kazakh and Russian carry their meaning in the beginning of a word and their grammar at its end.
 */
final class GroundFeatures {

    private static final int SHORT = 4;
    private static final int LONG = 6;

    private GroundFeatures() {}

    /** Every feature of these folded words in their order, as often as it stands there. */
    static List<String> of(List<String> folded) {
        List<String> features = new ArrayList<>();
        for (int at = 0; at < folded.size(); at++) {
            features.addAll(ofWord(folded.get(at)));
            if (at > 0) {
                features.add(pair(folded.get(at - 1), folded.get(at)));
            }
        }
        return features;
    }

    /** {@code студ*} and {@code студен*}; a word of at most four letters by itself. Numbers say nothing: they may be anybody's. */
    static List<String> ofWord(String folded) {
        if (KnownWord.holdsDigit(folded)) {
            return List.of();
        }
        return folded.length() <= SHORT ? List.of(folded) : List.of(cut(folded, SHORT), cut(folded, LONG));
    }

    /** {@code бере+акша}: two neighbours by their beginnings. */
    static String pair(String before, String word) {
        return half(before) + "+" + half(word);
    }

    /** A word's part in a pair; a number is one like another. */
    static String half(String folded) {
        if (KnownWord.holdsDigit(folded)) {
            return "#";
        }
        return folded.length() <= SHORT ? folded : folded.substring(0, SHORT);
    }

    private static String cut(String folded, int length) {
        return folded.length() <= length ? folded : folded.substring(0, length) + "*";
    }
}
