package kz.rectorblog.moderation;

import java.util.Arrays;
import java.util.List;

/**
 * How much each feature may count from the start: one that letters with a label hold far more often, or far more seldom, than
 * the others counts for more than one that both hold alike.
 */
final class TellingFeatures {

    /** Before any letter is counted. */
    private static final double DOUBT = 0.5;

    /** Of how much a feature counts, so much is its own; the rest all have. */
    private static final double OWN = 0.4;

    /** In times e: what is rarer still on one side may be chance. */
    private static final double MOST_APART = 4;

    private static final double USUALLY_APART = 1.5;

    private TellingFeatures() {}

    /**
     * @param rows the features of each letter, one as often as it stands there
     * @param labels whether the letter of the same index has the label
     */
    static double[] of(List<int[]> rows, boolean[] labels, int features) {
        double[] with = new double[features];
        double[] without = new double[features];
        double lettersWith = 1;
        double lettersWithout = 1;
        for (int at = 0; at < labels.length; at++) {
            double[] side = labels[at] ? with : without;
            for (int feature : rows.get(at)) {
                side[feature]++;
            }
            lettersWith += labels[at] ? 1 : 0;
            lettersWithout += labels[at] ? 0 : 1;
        }
        double level = Math.log(lettersWithout / lettersWith);
        double[] telling = new double[features];
        Arrays.setAll(
                telling, feature -> telling(Math.log((with[feature] + DOUBT) / (without[feature] + DOUBT)) + level));
        return telling;
    }

    private static double telling(double apart) {
        return 1 - OWN + OWN * Math.min(Math.abs(apart), MOST_APART) / USUALLY_APART;
    }
}
