package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds phrases in their context: their {@link Innocence}; {@code needs}: a phrase that must stand in the same sentence;
 * {@code unless-text} and {@code needs-text}: anywhere in the field; {@code least}: so many places must be found before
 * any of them counts; {@code whole-text: yes}: they count only if the text is nothing but these phrases.
 */
final class PhraseDetector implements FieldDetector {

    private final Phrases phrases;
    private final Phrases needs;
    private final Phrases needsText;
    private final Phrases unlessText;
    private final Innocence innocence;
    private final int least;
    private final boolean wholeText;

    private PhraseDetector(YamlEntry detect, Vocabulary vocabulary, WordClasses classes) {
        this.phrases = Phrases.read(detect, "phrases", vocabulary, classes::expand);
        this.needs = Phrases.read(detect, "needs", vocabulary, classes::expand);
        this.needsText = Phrases.read(detect, "needs-text", vocabulary, classes::expand);
        this.unlessText = Phrases.read(detect, "unless-text", vocabulary, classes::expand);
        this.innocence = Innocence.read(detect, vocabulary, classes);
        this.least = detect.number("least", 1);
        this.wholeText = detect.has("whole-text") && detect.yes("whole-text");
    }

    static PhraseDetector read(YamlEntry detect, Vocabulary vocabulary, WordClasses classes) {
        detect.allowOnly(
                "kind",
                "phrases",
                "needs",
                "unless",
                "unless-within",
                "quoted",
                "needs-text",
                "unless-text",
                "least",
                "whole-text");
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
        if (wholeText && !isWholeText(places, reading)) {
            return List.of();
        }
        List<Phrases.Place> kept = inContext(places, reading);
        return kept.size() < least ? List.of() : marks(kept, reading);
    }

    /** Whether the text says these phrases and not a word besides; a subject alone says nothing. */
    private static boolean isWholeText(List<Phrases.Place> places, Reading reading) {
        BitSet said = new BitSet();
        places.forEach(place -> said.set(place.from(), place.to()));
        return reading.field() == Field.TEXT && said.cardinality() == reading.size();
    }

    private List<Phrases.Place> inContext(List<Phrases.Place> places, Reading reading) {
        Predicate<Phrases.Place> innocent = innocence.in(reading);
        Set<Integer> needed = sentences(needs, reading);
        return places.stream()
                .filter(place -> needs.isEmpty() || needed.contains(place.sentence()))
                .filter(innocent.negate())
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
                marks.add(new Mark(reading.field(), place.span(reading)));
                taken = place.to();
            }
        }
        return marks;
    }
}
