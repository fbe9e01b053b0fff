package kz.rectorblog.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds texts to which a {@link GroundModel} gives at least the {@code threshold} for the ground that it {@code says}, and
 * marks the sentence of the strongest word and names the words that spoke most. The {@link Innocence} of that word lets the text
 * pass, and so do {@code no-proof} words where they are the strongest: whoever says "you" has not insulted anybody yet.
 */
final class GroundModelDetector implements FieldDetector {

    private static final int NAMED_WORDS = 5;

    private final GroundVoices voices;
    private final int ground;
    private final double threshold;
    private final Innocence innocence;
    private final Phrases noProof;

    private GroundModelDetector(
            GroundVoices voices, int ground, double threshold, Innocence innocence, Phrases noProof) {
        this.voices = voices;
        this.ground = ground;
        this.threshold = threshold;
        this.innocence = innocence;
        this.noProof = noProof;
    }

    static GroundModelDetector read(YamlEntry detect, RuleFolder folder, GroundVoices voices, Vocabulary vocabulary) {
        detect.allowOnly("kind", "model", "says", "threshold", "unless", "unless-within", "quoted", "no-proof");
        return new GroundModelDetector(
                voices,
                voices.ground(detect),
                detect.decimal("threshold"),
                Innocence.read(detect, vocabulary, new WordClasses(folder)),
                Phrases.read(detect, "no-proof", vocabulary));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        GroundScores scores = draft.scores(reading, voices);
        if (!scores.isHeard(ground, threshold)) {
            return List.of();
        }
        List<Integer> strongest = strongest(reading, scores);
        int first = strongest.getFirst();
        Predicate<Phrases.Place> innocent = innocence.in(reading);
        boolean proof = noProof.in(reading).stream().noneMatch(place -> place.from() <= first && first < place.to());
        return !proof || innocent.test(new Phrases.Place(first, first + 1, reading.sentence(first)))
                ? List.of()
                : List.of(new Mark(reading.field(), sentence(first, reading).span(reading), words(strongest, reading)));
    }

    /** The sentence of this word. */
    private static Phrases.Place sentence(int word, Reading reading) {
        int from = word;
        while (from > 0 && reading.sentence(from - 1) == reading.sentence(word)) {
            from--;
        }
        int to = word + 1;
        while (to < reading.size() && reading.sentence(to) == reading.sentence(word)) {
            to++;
        }
        return new Phrases.Place(from, to, reading.sentence(word));
    }

    private record Voice(int at, int loudness) {}

    /** The words of the stretch that speak most for the ground, the strongest first. */
    private List<Integer> strongest(Reading reading, GroundScores scores) {
        return IntStream.range(scores.from(ground), scores.to(ground))
                .mapToObj(at -> new Voice(at, voices.voice(reading, at, ground)))
                .sorted(Comparator.comparingInt(Voice::loudness).reversed())
                .limit(NAMED_WORDS)
                .map(Voice::at)
                .toList();
    }

    /** In the order of the text: the words of a thought are better understood so. */
    private static String words(List<Integer> indexes, Reading reading) {
        return indexes.stream()
                .sorted()
                .map(at -> reading.words().get(at).form())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
