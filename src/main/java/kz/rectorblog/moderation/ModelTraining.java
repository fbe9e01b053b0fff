package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.Words;

/**
 * Learns a {@link LinearModel} from labelled texts by logistic regression. The same texts in the same order give the same
 * model, to the byte. Runs of letters that few texts hold are left out: they could give a text or a name away.
 */
public final class ModelTraining {

    private static final int FEWEST_TEXTS = 12;
    private static final int MOST_GRAMS = 16_000;
    private static final int ROUNDS = 12;
    private static final double STEP = 0.3;
    private static final double STEADY = 1e-4;
    private static final double SHRINKAGE = 2e-6;
    private static final int HEAVIEST = 127;
    private static final long SEED = 20_240_429;

    private final List<Unit> units = new ArrayList<>();

    /** The runs of letters of one sentence or text, each as often as it stands there. */
    private record Unit(List<String> grams, int words, boolean abusive) {}

    private ModelTraining() {}

    /** The model of these texts as the file of a rule book holds it. */
    public static String model(List<LabelledText> texts) {
        return learnt(texts).written();
    }

    static LinearModel learnt(List<LabelledText> texts) {
        ModelTraining training = new ModelTraining();
        texts.forEach(training::add);
        return training.learnt();
    }

    /** An abusive text counts as a whole; of a clean one every sentence is clean. */
    private void add(LabelledText labelled) {
        List<Word> words = Words.of(labelled.text());
        if (labelled.abusive()) {
            addUnit(words, true);
            return;
        }
        Map<Integer, List<Word>> sentences = new TreeMap<>();
        words.forEach(word -> sentences
                .computeIfAbsent(word.sentence(), unseen -> new ArrayList<>())
                .add(word));
        sentences.values().forEach(sentence -> addUnit(sentence, false));
    }

    private void addUnit(List<Word> words, boolean abusive) {
        List<String> grams = words.stream()
                .flatMap(word -> WordGrams.of(Phrase.fold(word.form())).stream())
                .toList();
        if (!grams.isEmpty()) {
            units.add(new Unit(grams, words.size(), abusive));
        }
    }

    private LinearModel learnt() {
        List<String> all = frequentGrams();
        double[] first = regression(all);
        List<String> kept = heaviest(all, first);
        return quantised(kept, regression(kept));
    }

    private List<String> frequentGrams() {
        Map<String, Integer> texts = new HashMap<>();
        units.forEach(unit -> unit.grams().stream().distinct().forEach(gram -> texts.merge(gram, 1, Integer::sum)));
        return texts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_TEXTS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<String> heaviest(List<String> grams, double[] weights) {
        List<Integer> order = upTo(grams.size());
        order.sort(Comparator.comparingDouble((Integer i) -> -Math.abs(weights[i])));
        return order.stream().limit(MOST_GRAMS).map(grams::get).sorted().toList();
    }

    /** The weights in the order of the runs, the bias last. AdaGrad: each weight has a step of its own. */
    private double[] regression(List<String> grams) {
        Map<String, Integer> index = new HashMap<>();
        grams.forEach(gram -> index.put(gram, index.size()));
        List<int[]> rows = units.stream().map(unit -> indexes(unit, index)).toList();
        double[] weights = new double[grams.size() + 1];
        double[] squares = new double[grams.size() + 1];
        List<Integer> order = upTo(units.size());
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int at : order) {
                step(rows.get(at), units.get(at), weights, squares);
            }
        }
        return weights;
    }

    private static List<Integer> upTo(int end) {
        return new ArrayList<>(IntStream.range(0, end).boxed().toList());
    }

    private static int[] indexes(Unit unit, Map<String, Integer> index) {
        return unit.grams().stream()
                .map(index::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void step(int[] row, Unit unit, double[] weights, double[] squares) {
        double share = LinearModel.share(unit.words());
        int bias = weights.length - 1;
        double score = weights[bias];
        for (int gram : row) {
            score += weights[gram] * share;
        }
        double error = 1 / (1 + Math.exp(-score)) - (unit.abusive() ? 1 : 0);
        for (int gram : row) {
            move(gram, error * share + SHRINKAGE * weights[gram], weights, squares);
        }
        move(bias, error, weights, squares);
    }

    private static void move(int at, double slope, double[] weights, double[] squares) {
        squares[at] += slope * slope;
        weights[at] -= STEP * slope / (STEADY + Math.sqrt(squares[at]));
    }

    private static LinearModel quantised(List<String> grams, double[] weights) {
        double heaviest = 0;
        for (int i = 0; i < grams.size(); i++) {
            heaviest = Math.max(heaviest, Math.abs(weights[i]));
        }
        double scale = Math.round(heaviest / HEAVIEST * 1e6) / 1e6;
        Map<String, Integer> whole = new TreeMap<>();
        for (int i = 0; i < grams.size(); i++) {
            int weight = (int) Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weights[i] / scale)));
            if (weight != 0) {
                whole.put(grams.get(i), weight);
            }
        }
        return new LinearModel(whole, Math.round(weights[grams.size()] * 1e4) / 1e4, scale);
    }
}
