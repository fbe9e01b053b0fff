package kz.rectorblog.moderation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds sentences to which a {@link LinearModel} gives at least the threshold, and names the words that spoke most. The
 * {@link Innocence} of the strongest word lets the sentence pass. Words that a rule of a lexicon finds have their own
 * ground and do not count here: a sentence that is rude by nothing else is left to that rule.
 */
final class ModelDetector implements FieldDetector {

    private static final int NAMED_WORDS = 3;

    private final LinearModel model;
    private final WordFact<Double> weight;
    private final double threshold;
    private final Innocence innocence;
    /** Words for whoever is spoken to or of: beside them an obscene word is an insult too. */
    private final Phrases aimed;
    /** Of the whole book: complete once it is read. */
    private final List<LexiconDetector> lexicons;

    private ModelDetector(
            LinearModel model,
            double threshold,
            Innocence innocence,
            Phrases aimed,
            List<LexiconDetector> lexicons,
            Vocabulary vocabulary) {
        this.model = model;
        this.weight = vocabulary.newFact(word -> model.weigh(word.folded()));
        this.threshold = threshold;
        this.innocence = innocence;
        this.aimed = aimed;
        this.lexicons = lexicons;
    }

    static ModelDetector read(
            YamlEntry detect, RuleFolder folder, List<LexiconDetector> lexicons, Vocabulary vocabulary) {
        detect.allowOnly("kind", "model", "threshold", "unless", "unless-within", "quoted", "aimed");
        String path = "models/" + detect.text("model");
        return new ModelDetector(
                LinearModel.read(path, folder.content(path)),
                detect.decimal("threshold"),
                Innocence.read(detect, vocabulary, new WordClasses(folder)),
                Phrases.read(detect, "aimed", vocabulary),
                lexicons,
                vocabulary);
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        if (above(at -> weight.of(reading.known(at)), reading).isEmpty()) {
            return List.of();
        }
        BitSet obscene = obscene(reading, draft);
        List<List<Integer>> found = above(at -> weight(at, obscene, reading), reading).stream()
                .map(sentence -> strongest(sentence, obscene, reading))
                .toList();
        Predicate<Phrases.Place> innocent = innocence.in(reading);
        return found.stream()
                .filter(words -> !innocent.test(place(words.getFirst(), reading)))
                .map(words -> mark(words, reading))
                .toList();
    }

    private List<SentenceScore> above(IntToDoubleFunction weigh, Reading reading) {
        return SentenceScore.of(reading.words(), model, weigh).stream()
                .filter(sentence -> sentence.score() >= threshold)
                .toList();
    }

    private double weight(int at, BitSet obscene, Reading reading) {
        return obscene.get(reading.words().get(at).start()) ? 0 : weight.of(reading.known(at));
    }

    /** The characters of words that a lexicon's rule finds in sentences that are aimed at nobody. */
    private BitSet obscene(Reading reading, Draft draft) {
        BitSet obscene = new BitSet();
        BitSet insults = new BitSet();
        aimed.in(reading).forEach(place -> insults.set(place.sentence()));
        lexicons.stream()
                .flatMap(lexicon -> lexicon.find(reading, draft).stream())
                .filter(mark -> !insults.get(sentence(mark, reading)))
                .forEach(mark -> obscene.set(mark.span().start(), mark.span().end()));
        return obscene;
    }

    private static int sentence(Mark mark, Reading reading) {
        return reading.sentence(reading.wordAt(mark.span().start()));
    }

    private List<Integer> strongest(SentenceScore sentence, BitSet obscene, Reading reading) {
        return IntStream.range(sentence.from(), sentence.to())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -weight(at, obscene, reading)))
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
