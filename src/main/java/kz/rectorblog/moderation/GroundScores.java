package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link GroundModel} thinks of a text: for each ground the stretch of whole sentences that speaks most for it. A
 * stretch has about as many words as the letters that the model has learnt from, so a long letter hides nothing.
 */
final class GroundScores {

    private static final int LONGEST_STRETCH = 80;

    /** A ground so far behind the likeliest one is only its shadow. */
    private static final double OUTSHONE = 0.5;

    private final double[] best;
    private final int[] from;
    private final int[] to;

    private GroundScores(int grounds) {
        this.best = new double[grounds];
        this.from = new int[grounds];
        this.to = new int[grounds];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
    }

    /** @param weights what the model says of each word; sums of the words before each index, and of all at the end */
    static GroundScores of(Reading reading, GroundModel model, WordFact<GroundWord> weights) {
        int[][] sums = sums(reading, model, weights);
        GroundScores scores = new GroundScores(model.grounds());
        List<Integer> borders = borders(reading);
        for (int first = 0; first + 1 < borders.size(); first++) {
            int last = first + 1;
            while (last + 1 < borders.size() && borders.get(last + 1) - borders.get(first) <= LONGEST_STRETCH) {
                last++;
            }
            scores.compare(borders.get(first), borders.get(last), sums, model);
            if (last + 1 == borders.size()) {
                break;
            }
        }
        return scores;
    }

    /** A word that was said a stretch ago or later says nothing again: who repeats himself is no guiltier. */
    private static int[][] sums(Reading reading, GroundModel model, WordFact<GroundWord> weights) {
        int[][] sums = new int[reading.size() + 1][];
        sums[0] = new int[model.grounds()];
        Map<KnownWord, Integer> said = new HashMap<>();
        boolean newBefore = false;
        for (int at = 0; at < reading.size(); at++) {
            sums[at + 1] = sums[at].clone();
            GroundWord word = weights.of(reading.known(at));
            Integer last = said.put(reading.known(at), at);
            boolean isNew = last == null || at - last > LONGEST_STRETCH;
            if (isNew) {
                word.add(sums[at + 1]);
            }
            if (at > 0 && (isNew || newBefore)) {
                word.addPair(weights.of(reading.known(at - 1)), sums[at + 1]);
            }
            newBefore = isNew;
        }
        return sums;
    }

    /** Where sentences begin, and the end of the text. */
    private static List<Integer> borders(Reading reading) {
        List<Integer> borders = new ArrayList<>();
        for (int at = 0; at < reading.size(); at++) {
            if (at == 0 || reading.sentence(at) != reading.sentence(at - 1)) {
                borders.add(at);
            }
        }
        borders.add(reading.size());
        return borders;
    }

    private void compare(int start, int end, int[][] sums, GroundModel model) {
        for (int ground = 0; ground < best.length; ground++) {
            double score = model.score(ground, sums[end][ground] - sums[start][ground], end - start);
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
        return best[ground] >= threshold
                && best[ground] >= Arrays.stream(best).max().orElse(threshold) - OUTSHONE;
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
