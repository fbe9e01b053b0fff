package kz.rectorblog.moderation;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each run of letters speaks for an abuse, learnt by {@link ModelTraining}. A sentence's score is the sum over its
 * words, divided by the root of their number and a few more, plus the bias: above 0 an abuse is likelier than not. Weights
 * are whole numbers from -127 to 127 times the scale, so that the file is small and the same everywhere.
 */
final class LinearModel {

    private static final String BIAS = "bias";
    private static final String SCALE = "scale";
    private static final int PATIENCE = 3;

    private final Map<String, Integer> weights;
    private final GramTable table;
    private final double bias;
    private final double scale;

    LinearModel(Map<String, Integer> weights, double bias, double scale) {
        this.weights = Map.copyOf(weights);
        this.table = new GramTable(weights);
        this.bias = bias;
        this.scale = scale;
    }

    /** The model of a file of {@code models/}: a line a run of letters and its weight, {@code bias} and {@code scale} first. */
    static LinearModel read(String path, String content) {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, Double> settings = new HashMap<>();
        String[] lines = content.split("\n");
        for (int at = 0; at < lines.length; at++) {
            if (lines[at].isBlank() || lines[at].startsWith("#")) {
                continue;
            }
            try {
                readLine(lines[at].split("\t"), weights, settings);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
                throw new BrokenRule(path, at + 1, "a run of letters and its weight must stand here, parted by a tab");
            }
        }
        return new LinearModel(weights, setting(settings, BIAS, path), setting(settings, SCALE, path));
    }

    private static double setting(Map<String, Double> settings, String name, String path) {
        Double value = settings.get(name);
        if (value == null) {
            throw new BrokenRule(path, 1, "'" + name + "' is missing");
        }
        return value;
    }

    private static void readLine(String[] cells, Map<String, Integer> weights, Map<String, Double> settings) {
        if (cells[0].equals(BIAS) || cells[0].equals(SCALE)) {
            settings.put(cells[0], Double.valueOf(cells[1]));
        } else {
            weights.put(cells[0], Integer.valueOf(cells[1]));
        }
    }

    /** As {@link #read} reads it, in the order of the letters. */
    String written() {
        StringBuilder lines =
                new StringBuilder("# How much each run of letters speaks for an abuse: see ModelTraining.\n");
        lines.append(BIAS).append('\t').append(bias).append('\n');
        lines.append(SCALE).append('\t').append(scale).append('\n');
        new TreeMap<>(weights)
                .forEach((gram, weight) ->
                        lines.append(gram).append('\t').append(weight).append('\n'));
        return lines.toString();
    }

    /** What this word adds to its sentence before the division; above 0 it speaks for an abuse. */
    double weigh(String folded) {
        return table.sum(WordGrams.edged(folded)) * scale;
    }

    /** The score of a sentence whose words weigh so much together. */
    double score(double weightOfWords, int words) {
        return bias + weightOfWords * share(words);
    }

    /** What one word counts for among so many: in a sentence of two or three words none decides alone. */
    static double share(int words) {
        return 1 / Math.sqrt(words + PATIENCE);
    }
}
