package kz.rectorblog.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds sentences to which a {@link LinearModel} gives at least the threshold, and names the words that spoke most. The
 * {@link Innocence} of the strongest word lets the sentence pass.
 */
final class ModelDetector implements FieldDetector {

    private static final int NAMED_WORDS = 3;

    private final LinearModel model;
    private final WordFact<Double> weight;
    private final double threshold;
    private final Innocence innocence;

    private ModelDetector(LinearModel model, double threshold, Innocence innocence, Vocabulary vocabulary) {
        this.model = model;
        this.weight = vocabulary.newFact(word -> model.weigh(word.folded()));
        this.threshold = threshold;
        this.innocence = innocence;
    }

    static ModelDetector read(YamlEntry detect, RuleFolder folder, Vocabulary vocabulary) {
        detect.allowOnly("kind", "model", "threshold", "unless", "unless-within", "quoted");
        String path = "models/" + detect.text("model");
        return new ModelDetector(
                LinearModel.read(path, folder.content(path)),
                detect.decimal("threshold"),
                Innocence.read(detect, vocabulary, new WordClasses(folder)),
                vocabulary);
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<List<Integer>> found =
                SentenceScore.of(reading.words(), model, at -> weight.of(reading.known(at))).stream()
                        .filter(sentence -> sentence.score() >= threshold)
                        .map(sentence -> strongest(sentence, reading))
                        .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Predicate<Phrases.Place> innocent = innocence.in(reading);
        return found.stream()
                .filter(words -> !innocent.test(place(words.getFirst(), reading)))
                .map(words -> mark(words, reading))
                .toList();
    }

    private List<Integer> strongest(SentenceScore sentence, Reading reading) {
        return IntStream.range(sentence.from(), sentence.to())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -weight.of(reading.known(at))))
                .limit(NAMED_WORDS)
                .toList();
    }

    /** The strongest word is the place; what a rule of words says of the same place is told rather than this. */
    private Mark mark(List<Integer> strongest, Reading reading) {
        return new Mark(reading.field(), place(strongest.getFirst(), reading).span(reading), words(strongest, reading));
    }

    private static Phrases.Place place(int at, Reading reading) {
        return new Phrases.Place(at, at + 1, reading.words().get(at).sentence());
    }

    private String words(List<Integer> indexes, Reading reading) {
        return String.join(
                ", ",
                indexes.stream()
                        .filter(at -> weight.of(reading.known(at)) > 0)
                        .map(at -> reading.words().get(at).form())
                        .distinct()
                        .toList());
    }
}
