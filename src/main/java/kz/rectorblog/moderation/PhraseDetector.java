package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds phrases in their context. {@code unless}: a phrase that makes it innocent when it stands in the same sentence;
 * {@code needs}: one that must stand in the same sentence; {@code unless-text} and {@code needs-text}: anywhere in the
 * field. {@code least}: so many places must be found before any of them counts.
 */
final class PhraseDetector implements FieldDetector {

    private final Phrases phrases;
    private final Phrases needs;
    private final Phrases unless;
    private final Phrases needsText;
    private final Phrases unlessText;
    private final int least;

    private PhraseDetector(YamlEntry detect, Vocabulary vocabulary) {
        this.phrases = Phrases.read(detect, "phrases", vocabulary);
        this.needs = Phrases.read(detect, "needs", vocabulary);
        this.unless = Phrases.read(detect, "unless", vocabulary);
        this.needsText = Phrases.read(detect, "needs-text", vocabulary);
        this.unlessText = Phrases.read(detect, "unless-text", vocabulary);
        this.least = detect.number("least", 1);
    }

    static PhraseDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "phrases", "needs", "unless", "needs-text", "unless-text", "least");
        if (detect.texts("phrases").isEmpty()) {
            throw detect.broken("'phrases' is missing");
        }
        return new PhraseDetector(detect, vocabulary);
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
        Set<Integer> excused = sentences(unless, reading);
        Set<Integer> needed = sentences(needs, reading);
        return places.stream()
                .filter(place -> !excused.contains(place.sentence()))
                .filter(place -> needs.isEmpty() || needed.contains(place.sentence()))
                .toList();
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
                marks.add(reading.mark(
                        reading.words().get(place.from()).start(),
                        reading.words().get(place.to() - 1).end()));
                taken = place.to();
            }
        }
        return marks;
    }
}
