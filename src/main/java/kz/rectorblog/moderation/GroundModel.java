package kz.rectorblog.moderation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much each {@linkplain GroundFeatures feature} of a text speaks for each of several grounds, learnt by
 * {@link GroundTraining}. A text's score for a ground is the sum over its features, divided by the root of the number of
 * its words and a few more, plus the ground's bias: above 0 the ground is likelier than not. Weights are whole numbers.
 */
final class GroundModel {

    private static final String GROUNDS = "grounds";
    private static final String BIAS = "bias";
    private static final String SCALE = "scale";
    private static final byte[] SILENT = {};
    private static final int PATIENCE = 20;

    private final List<String> grounds;
    private final Map<String, byte[]> weights;
    private final PairWeights pairs;
    private final double[] bias;
    private final double scale;

    GroundModel(List<String> grounds, Map<String, byte[]> weights, double[] bias, double scale) {
        this.grounds = List.copyOf(grounds);
        this.weights = weights;
        this.pairs = new PairWeights(weights);
        this.bias = bias;
        this.scale = scale;
    }

    /**
     * The model of a file of {@code models/}: the grounds, their biases and the scale, then a line a feature with the
     * index of each ground for which it speaks and how much.
     */
    static GroundModel read(String path, String content) {
        Map<String, String> settings = new HashMap<>();
        Map<String, byte[]> weights = new HashMap<>();
        List<String> lines = content.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int tab = line.indexOf('\t');
            try {
                if (line.startsWith("=")) {
                    settings.put(line.substring(1, tab), line.substring(tab + 1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    weights.put(line.substring(0, tab), weights(line, tab + 1));
                }
            } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
                throw new BrokenRule(
                        path, at + 1, "a feature and its weights must stand here: feature, tab, ground:weight");
            }
        }
        List<String> grounds = List.of(setting(settings, GROUNDS, path).split(" "));
        double[] bias = Arrays.stream(setting(settings, BIAS, path).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new GroundModel(grounds, weights, bias, Double.parseDouble(setting(settings, SCALE, path)));
    }

    private static String setting(Map<String, String> settings, String name, String path) {
        String value = settings.get(name);
        if (value == null) {
            throw new BrokenRule(path, 1, "'=" + name + "' is missing");
        }
        return value;
    }

    /** Pairs of a ground's index and its weight, as they stand in the file. */
    private static byte[] weights(String line, int from) {
        byte[] packed = new byte
                [Math.toIntExact(line.chars()
                                .skip(from)
                                .filter(sign -> sign == ':')
                                .count())
                        * 2];
        int start = from;
        for (int at = 0; at < packed.length; at += 2) {
            int colon = line.indexOf(':', start);
            int space = line.indexOf(' ', colon);
            int end = space < 0 ? line.length() : space;
            packed[at] = number(line, start, colon);
            packed[at + 1] = number(line, colon + 1, end);
            start = end + 1;
        }
        return packed;
    }

    private static byte number(String line, int from, int to) {
        int number = Integer.parseInt(line, from, to, 10);
        if (number != (byte) number) {
            throw new NumberFormatException("no byte");
        }
        return (byte) number;
    }

    /** As {@link #read} reads it, in the order of the letters. */
    String written() {
        StringBuilder lines =
                new StringBuilder("# How much each feature speaks for each ground: see GroundTraining.\n");
        lines.append('=')
                .append(GROUNDS)
                .append('\t')
                .append(String.join(" ", grounds))
                .append('\n');
        StringJoiner biases = new StringJoiner(" ", "=" + BIAS + "\t", "\n");
        Arrays.stream(bias).forEach(each -> biases.add(String.valueOf(each)));
        lines.append(biases)
                .append('=')
                .append(SCALE)
                .append('\t')
                .append(scale)
                .append('\n');
        new TreeMap<>(weights).forEach((feature, packed) -> lines.append(line(feature, packed)));
        return lines.toString();
    }

    private static String line(String feature, byte[] packed) {
        StringJoiner pairs = new StringJoiner(" ", feature + "\t", "\n");
        for (int i = 0; i < packed.length; i += 2) {
            pairs.add(packed[i] + ":" + packed[i + 1]);
        }
        return pairs.toString();
    }

    /** The index of this ground, or -1 if the model knows nothing of it. */
    int indexOf(String ground) {
        return grounds.indexOf(ground);
    }

    int grounds() {
        return grounds.size();
    }

    /** What this word adds for each ground, in steps of the scale. */
    int[] ofWord(String folded) {
        int[] sums = new int[grounds.size()];
        GroundFeatures.ofWord(folded).forEach(feature -> add(weights.get(feature), sums));
        return sums;
    }

    /** The number of this word's part in pairs. */
    int half(String folded) {
        return pairs.number(GroundFeatures.half(folded));
    }

    /** Adds what two words beside each other say, told by the {@linkplain #half numbers of their parts}. */
    void addPair(int before, int word, int[] sums) {
        add(pairs.of(before, word), sums);
    }

    private static void add(byte @Nullable [] packed, int[] sums) {
        byte[] known = packed == null ? SILENT : packed;
        for (int i = 0; i < known.length; i += 2) {
            sums[known[i]] += known[i + 1];
        }
    }

    /** The score for a ground of so many words whose features sum up to this. */
    double score(int ground, int sum, int words) {
        return bias[ground] + sum * scale * share(words);
    }

    /** What one word counts for among so many: a line of few words is no proof. */
    static double share(int words) {
        return 1 / Math.sqrt(words + PATIENCE);
    }
}
