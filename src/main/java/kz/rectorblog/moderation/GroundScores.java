package kz.rectorblog.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link GroundModel} thinks of a text: for each ground the {@linkplain Stretches stretch} that speaks most for it.
 */
final class GroundScores {

    /** A ground so far behind the likeliest one is only its shadow. */
    private static final double OUTSHONE = 0.5;

    /** The best of many stretches is better by chance: so much more is wanted for each e-fold number of them. */
    private static final double DOUBT = 0.4;

    private final double[] best;
    private final int[] from;
    private final int[] to;
    private double doubt;
    private double likeliest = Double.NEGATIVE_INFINITY;

    private GroundScores(int grounds) {
        this.best = new double[grounds];
        this.from = new int[grounds];
        this.to = new int[grounds];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
    }

    /** @param weights what the model says of the word at an index */
    static GroundScores of(Reading reading, GroundModel model, IntFunction<GroundWord> weights) {
        Stretches stretches = Stretches.of(reading.size(), reading::sentence);
        int[][] sums = sums(reading, stretches.borders(), model, weights);
        GroundScores scores = new GroundScores(model.grounds());
        stretches.all().forEach(each -> scores.compare(stretches, each, sums, model));
        scores.doubt = DOUBT * Math.log(Math.max(1, (double) reading.size() / Stretches.LONGEST));
        scores.likeliest = Arrays.stream(scores.best).max().orElse(0);
        return scores;
    }

    /**
     * What the words before each border say together. A word that was said a stretch ago or later says nothing again: who
     * repeats himself is no guiltier.
     */
    private static int[][] sums(
            Reading reading, List<Integer> borders, GroundModel model, IntFunction<GroundWord> weights) {
        int[][] sums = new int[borders.size()][];
        int[] sum = new int[model.grounds()];
        @Nullable GroundWord before = null;
        boolean newBefore = false;
        int border = 0;
        for (int at = 0; at < reading.size(); at++) {
            if (borders.get(border) == at) {
                sums[border++] = sum.clone();
            }
            GroundWord word = weights.apply(at);
            int last = reading.before(at);
            boolean isNew = last < 0 || at - last > Stretches.LONGEST;
            if (isNew) {
                word.add(sum);
            }
            if (before != null && (isNew || newBefore)) {
                word.addPair(before, sum);
            }
            before = word;
            newBefore = isNew;
        }
        sums[border] = sum;
        return sums;
    }

    private void compare(Stretches stretches, Stretches.Stretch stretch, int[][] sums, GroundModel model) {
        int start = stretches.start(stretch);
        int end = stretches.end(stretch);
        int[] before = sums[stretch.from()];
        int[] upTo = sums[stretch.to()];
        for (int ground = 0; ground < best.length; ground++) {
            double score = model.score(ground, upTo[ground] - before[ground], end - start);
            if (score > best[ground]) {
                best[ground] = score;
                from[ground] = start;
                to[ground] = end;
            }
        }
    }

    /** The highest score for this ground. */
    double best(int ground) {
        return best[ground];
    }

    /**
     * Whether the ground reaches the threshold, and no other ground is far likelier: a threat to a dean is told with the
     * words of crimes, a crime in the street with those of the police.
     */
    boolean isHeard(int ground, double threshold) {
        return best[ground] >= threshold + doubt && best[ground] >= likeliest - OUTSHONE;
    }

    /** The index of the first word of the stretch that has it. */
    int from(int ground) {
        return from[ground];
    }

    /** The index after its last word. */
    int to(int ground) {
        return to[ground];
    }
}
