package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.LanguageGuess;
import kz.rectorblog.text.Words;

/**
 * Learns a {@link GroundModel} from labelled letters, one ground against all others. The same letters in the same order
 * give the same model, to the byte.
 */
public final class GroundTraining {

    /** What fewer letters hold is chance, and could give a letter away. */
    private static final int FEWEST_HOLDING = 3;

    private static final int FEWEST_LETTERS = 4;

    /** A guilty letter is rarer here than an innocent one, and missing it is worse. */
    private static final double WORTH = 3;

    private static final int HEAVIEST = 127;
    /** Lighter weights change little and fill the file. */
    private static final int LIGHTEST = 6;

    private final List<String> known;
    private final List<LabelledLetter> letters;
    private final List<List<String>> features;
    private final double[] shares;

    private GroundTraining(List<LabelledLetter> own, List<LabelledLetter> others) {
        this.known = frequent(own);
        this.letters = Stream.of(own, LongLetters.of(own), others)
                .flatMap(each -> LongLetters.heard(each).stream())
                .toList();
        List<List<String>> words = letters.stream().map(GroundTraining::words).toList();
        this.features = words.stream().map(GroundFeatures::of).toList();
        this.shares = words.stream()
                .mapToDouble(each -> GroundModel.share(each.size()))
                .toArray();
    }

    private static List<String> words(LabelledLetter letter) {
        Language language = LanguageGuess.of(letter.text());
        return Words.of(letter.text()).stream()
                .map(word -> GroundFeatures.spelled(word.form(), language))
                .toList();
    }

    private static List<String> frequent(List<LabelledLetter> own) {
        Map<String, Integer> count = new HashMap<>();
        own.forEach(letter -> GroundFeatures.of(words(letter)).stream()
                .distinct()
                .forEach(feature -> count.merge(feature, 1, Integer::sum)));
        return count.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_HOLDING)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * The model as the file of a rule book holds it.
     *
     * @param own letters written to be learnt from: only what stands in them can become a feature
     * @param others innocent texts by other people: they only weigh, and nothing of them can be read out of the model
     */
    public static String model(List<LabelledLetter> own, List<LabelledLetter> others) {
        return learnt(own, others).written();
    }

    static GroundModel learnt(List<LabelledLetter> own, List<LabelledLetter> others) {
        return learnt(own, others, grounds(own));
    }

    static GroundModel learnt(List<LabelledLetter> own, List<LabelledLetter> others, List<String> grounds) {
        return new GroundTraining(own, others).learnt(grounds);
    }

    /** Every ground that enough letters are labelled with to be learnt. */
    static List<String> grounds(List<LabelledLetter> letters) {
        Map<String, Integer> count = new TreeMap<>();
        letters.forEach(letter -> letter.grounds().forEach(ground -> count.merge(ground, 1, Integer::sum)));
        return count.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_LETTERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private GroundModel learnt(List<String> grounds) {
        SupportVectors line = new SupportVectors(rows(), shares);
        List<double[]> weights = grounds.parallelStream()
                .map(ground -> line.weights(known.size(), labels(ground), WORTH))
                .toList();
        return quantised(known, grounds, weights);
    }

    private List<int[]> rows() {
        Map<String, Integer> index = new HashMap<>();
        known.forEach(feature -> index.put(feature, index.size()));
        return features.stream()
                .map(each -> each.stream()
                        .map(index::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList();
    }

    private boolean[] labels(String ground) {
        boolean[] labels = new boolean[letters.size()];
        IntStream.range(0, labels.length)
                .forEach(i -> labels[i] = letters.get(i).grounds().contains(ground));
        return labels;
    }

    private static GroundModel quantised(List<String> known, List<String> grounds, List<double[]> weights) {
        double heaviest = 0;
        for (double[] each : weights) {
            for (int i = 0; i < known.size(); i++) {
                heaviest = Math.max(heaviest, Math.abs(each[i]));
            }
        }
        double scale = Math.round(heaviest / HEAVIEST * 1e6) / 1e6;
        Map<String, byte[]> whole = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            byte[] packed = packed(i, weights, scale);
            if (packed.length > 0) {
                whole.put(known.get(i), packed);
            }
        }
        double[] bias = weights.stream()
                .mapToDouble(each -> Math.round(each[known.size()] * 1e4) / 1e4)
                .toArray();
        return new GroundModel(grounds, whole, bias, scale);
    }

    private static byte[] packed(int feature, List<double[]> weights, double scale) {
        List<Integer> pairs = new ArrayList<>();
        for (int ground = 0; ground < weights.size(); ground++) {
            int weight = (int) Math.round(weights.get(ground)[feature] / scale);
            if (Math.abs(weight) >= LIGHTEST) {
                pairs.add(ground);
                pairs.add(weight);
            }
        }
        byte[] packed = new byte[pairs.size()];
        IntStream.range(0, packed.length).forEach(i -> packed[i] = pairs.get(i).byteValue());
        return packed;
    }
}
