package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a line between letters with a label and letters without: a linear support vector machine with squared hinge loss,
 * by coordinate descent on its dual (Hsieh et al., ICML 2008). Made for few letters and many features. A feature that is
 * far commoner on one side counts for more from the start (Wang and Manning, ACL 2012). The same letters in the same order
 * give the same line.
 */
final class SupportVectors {

    private static final int ROUNDS = 60;
    /** When no letter pulls the line by more than this in a round, it stands. */
    private static final double STILL = 0.01;

    private static final double LOSS_OF_INNOCENT = 0.3;
    private static final long SEED = 20_261_121;

    private final List<int[]> rows;
    private final double[] shares;

    /**
     * @param rows the features of each letter, one as often as it stands there
     * @param shares what one feature counts in the letter of the same index
     */
    SupportVectors(List<int[]> rows, double[] shares) {
        this.rows = rows;
        this.shares = shares;
    }

    /**
     * The weights of so many features, the bias last.
     *
     * @param labels whether the letter of the same index has the label
     * @param worth how many letters without the label one with it is worth
     */
    double[] weights(int features, boolean[] labels, double worth) {
        double[] telling = TellingFeatures.of(rows, labels, features);
        double[] squares = new double[rows.size()];
        Arrays.setAll(squares, at -> square(at, telling));
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
                Step step = new Step(at, labels[at] ? 1 : -1, loss, squares[at]);
                strongest = Math.max(strongest, take(step, weights, pulls, telling));
            }
        }
        for (int feature = 0; feature < features; feature++) {
            weights[feature] *= telling[feature];
        }
        return weights;
    }

    /** The square of the letter's length: of what each feature counts in it, and of the constant that carries the bias. */
    private double square(int at, double[] telling) {
        int[] sorted = rows.get(at).clone();
        Arrays.sort(sorted);
        double sum = 1;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            sum += Math.pow((to - from) * shares[at] * telling[sorted[from]], 2);
        }
        return sum;
    }

    /** A look at one letter: its index, its side of the line, what it costs to be on the wrong one, its squared length. */
    private record Step(int at, int side, double loss, double square) {}

    /** Moves the line by one letter; tells by how much it wanted to. */
    private double take(Step step, double[] weights, double[] pulls, double[] telling) {
        int at = step.at();
        double slope = step.side() * score(at, weights, telling) - 1 + pulls[at] / (2 * step.loss());
        double wanted = pulls[at] == 0 ? Math.min(slope, 0) : slope;
        if (wanted == 0) {
            return 0;
        }
        double before = pulls[at];
        pulls[at] = Math.max(0, before - slope / (step.square() + 1 / (2 * step.loss())));
        double move = (pulls[at] - before) * step.side();
        for (int feature : rows.get(at)) {
            weights[feature] += move * shares[at] * telling[feature];
        }
        weights[weights.length - 1] += move;
        return Math.abs(wanted);
    }

    private double score(int at, double[] weights, double[] telling) {
        double sum = 0;
        for (int feature : rows.get(at)) {
            sum += weights[feature] * telling[feature];
        }
        return sum * shares[at] + weights[weights.length - 1];
    }
}
