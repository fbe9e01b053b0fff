package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a line between letters with a label and letters without: a linear support vector machine with squared hinge loss,
 * by coordinate descent on its dual (Hsieh et al., ICML 2008). Made for few letters and many features. The same letters in
 * the same order give the same line.
 */
final class SupportVectors {

    private static final int ROUNDS = 60;
    /** When no letter pulls the line by more than this in a round, it stands. */
    private static final double STILL = 0.01;

    private static final double LOSS_OF_INNOCENT = 1;
    private static final long SEED = 20_261_121;

    private final List<int[]> rows;
    private final double[] shares;
    private final double[] squares;

    /**
     * @param rows the features of each letter, one as often as it stands there
     * @param shares what one feature counts in the letter of the same index
     */
    SupportVectors(List<int[]> rows, double[] shares) {
        this.rows = rows;
        this.shares = shares;
        this.squares = new double[rows.size()];
        Arrays.setAll(squares, at -> square(rows.get(at), shares[at]));
    }

    /** The square of the letter's length: of each feature's count, and of the constant that carries the bias. */
    private static double square(int[] row, double share) {
        int[] sorted = row.clone();
        Arrays.sort(sorted);
        double sum = 1;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            sum += Math.pow((to - from) * share, 2);
        }
        return sum;
    }

    /**
     * The weights of so many features, the bias last.
     *
     * @param labels whether the letter of the same index has the label
     * @param worth how many letters without the label one with it is worth
     */
    double[] weights(int features, boolean[] labels, double worth) {
        double[] weights = new double[features + 1];
        double[] pulls = new double[rows.size()];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Random random = new Random(SEED);
        double strongest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && strongest > STILL; round++) {
            Collections.shuffle(order, random);
            strongest = 0;
            for (int at : order) {
                double loss = labels[at] ? LOSS_OF_INNOCENT * worth : LOSS_OF_INNOCENT;
                strongest = Math.max(strongest, step(at, labels[at] ? 1 : -1, loss, weights, pulls));
            }
        }
        return weights;
    }

    /** Moves the line by one letter; tells by how much it wanted to. */
    private double step(int at, int side, double loss, double[] weights, double[] pulls) {
        double slope = side * score(at, weights) - 1 + pulls[at] / (2 * loss);
        double wanted = pulls[at] == 0 ? Math.min(slope, 0) : slope;
        if (wanted == 0) {
            return 0;
        }
        double before = pulls[at];
        pulls[at] = Math.max(0, before - slope / (squares[at] + 1 / (2 * loss)));
        double move = (pulls[at] - before) * side;
        for (int feature : rows.get(at)) {
            weights[feature] += move * shares[at];
        }
        weights[weights.length - 1] += move;
        return Math.abs(wanted);
    }

    private double score(int at, double[] weights) {
        double sum = 0;
        for (int feature : rows.get(at)) {
            sum += weights[feature];
        }
        return sum * shares[at] + weights[weights.length - 1];
    }
}
