package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds phrases in their context. {@code unless}: a phrase that makes it innocent when it stands in the same sentence;
 * {@code needs}: one that must stand in the same sentence; {@code unless-text} and {@code needs-text}: anywhere in the
 * field. {@code unless-within}: {@code unless} excuses only so many words around it. {@code quoted: passes}: what stands
 * between quotation marks is somebody else's. {@code least}: so many places must be found before any of them counts.
 */
final class PhraseDetector implements FieldDetector {

    private static final int WHOLE_SENTENCE = 1_000_000;

    private final Phrases phrases;
    private final Phrases needs;
    private final Phrases unless;
    private final Phrases needsText;
    private final Phrases unlessText;
    private final int unlessWithin;
    private final boolean quotedPasses;
    private final int least;

    private PhraseDetector(YamlEntry detect, Vocabulary vocabulary, WordClasses classes) {
        this.phrases = Phrases.read(detect, "phrases", vocabulary, classes::expand);
        this.needs = Phrases.read(detect, "needs", vocabulary, classes::expand);
        this.unless = Phrases.read(detect, "unless", vocabulary, classes::expand);
        this.needsText = Phrases.read(detect, "needs-text", vocabulary, classes::expand);
        this.unlessText = Phrases.read(detect, "unless-text", vocabulary, classes::expand);
        this.unlessWithin = detect.number("unless-within", WHOLE_SENTENCE);
        this.quotedPasses = detect.has("quoted") && detect.choice("quoted", Quoted.class) == Quoted.PASSES;
        this.least = detect.number("least", 1);
    }

    /** Whether a phrase in quotation marks counts. */
    private enum Quoted {
        COUNTS,
        PASSES
    }

    static PhraseDetector read(YamlEntry detect, Vocabulary vocabulary, WordClasses classes) {
        detect.allowOnly(
                "kind", "phrases", "needs", "unless", "unless-within", "quoted", "needs-text", "unless-text", "least");
        if (detect.texts("phrases").isEmpty()) {
            throw detect.broken("'phrases' is missing");
        }
        return new PhraseDetector(detect, vocabulary, classes);
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Phrases.Place> places = phrases.in(reading);
        if (places.isEmpty() || !needsText.isEmpty() && needsText.in(reading).isEmpty()) {
            return List.of();
        }
        if (!unlessText.isEmpty() && !unlessText.in(reading).isEmpty()) {
            return List.of();
        }
        List<Phrases.Place> kept = inContext(places, reading);
        return kept.size() < least ? List.of() : marks(kept, reading);
    }

    private List<Phrases.Place> inContext(List<Phrases.Place> places, Reading reading) {
        Excuses excuses = new Excuses(unless.in(reading), unlessWithin);
        Quotations quotations = quotedPasses ? Quotations.in(reading.text()) : Quotations.NONE;
        Set<Integer> needed = sentences(needs, reading);
        return places.stream()
                .filter(place -> needs.isEmpty() || needed.contains(place.sentence()))
                .filter(place -> !excuses.cover(place))
                .filter(place -> !quotations.cover(span(place, reading)))
                .toList();
    }

    private static Span span(Phrases.Place place, Reading reading) {
        return new Span(
                reading.words().get(place.from()).start(),
                reading.words().get(place.to() - 1).end());
    }

    private static Set<Integer> sentences(Phrases phrases, Reading reading) {
        Set<Integer> sentences = new HashSet<>();
        phrases.in(reading).forEach(place -> sentences.add(place.sentence()));
        return sentences;
    }

    private static List<Mark> marks(List<Phrases.Place> places, Reading reading) {
        List<Mark> marks = new ArrayList<>();
        int taken = 0;
        for (Phrases.Place place : places) {
            if (place.from() >= taken) {
                marks.add(new Mark(reading.field(), span(place, reading)));
                taken = place.to();
            }
        }
        return marks;
    }
}
