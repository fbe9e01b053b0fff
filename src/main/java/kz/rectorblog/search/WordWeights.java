package kz.rectorblog.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each word of an item tells: by the place where it tells most, how often it stands there, and how long the place is.
 * Weighing when the item is taken in leaves one list of places to each word, so that two common words are found quickly.
 */
final class WordWeights {

    /** Where a word stands: how much it tells there, and how many words such a place usually has. */
    enum Place {
        SUBJECT(3, 5),
        QUESTION(1.5, 40),
        ANSWER(1, 50),
        UNIT_NAME(1, 3);

        private final double weight;
        private final double usualLength;

        Place(double weight, double usualLength) {
            this.weight = weight;
            this.usualLength = usualLength;
        }

        // as BM25: more of the same tells less and less, and one word among many less than one among few
        private double weightOf(int times, int length) {
            double norm = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * length / usualLength);
            return weight * times / (times + norm);
        }
    }

    /** A weight of one, as the index keeps it in the place of a frequency. */
    static final int ONE = 100;

    private static final double SATURATION = 1.2;
    private static final double LENGTH_COUNTS = 0.75;

    private final Map<String, Integer> weights = new HashMap<>();

    void add(Place place, List<String> keys) {
        Map<String, Integer> times = new HashMap<>();
        keys.forEach(key -> times.merge(key, 1, Integer::sum));
        times.forEach((key, number) -> weights.merge(key, kept(place.weightOf(number, keys.size())), Math::max));
    }

    Map<String, Integer> byWord() {
        return weights;
    }

    private static int kept(double weight) {
        return Math.max(1, (int) Math.round(weight * ONE));
    }
}
