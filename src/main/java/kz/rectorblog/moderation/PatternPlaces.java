package kz.rectorblog.moderation;

import java.util.List;
import java.util.function.Predicate;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.YamlEntry;

/**
 * Where the patterns of a rule are worth trying, for they are dear. {@code trigger} and {@code fewest}: the signs, and how
 * many of them close together, around which alone they are tried; {@code needs-text}: words that must stand beside them.
 */
record PatternPlaces(Trigger trigger, int fewest, Phrases needsText) {

    /** Patterns begin and end so near the word that gives them away, in characters. */
    private static final int BESIDE = 120;

    static PatternPlaces read(YamlEntry detect, Trigger trigger, int fewest, Vocabulary vocabulary) {
        return new PatternPlaces(trigger, fewest, Phrases.read(detect, "needs-text", vocabulary));
    }

    /** A quick look: without these signs and words there is no place. */
    boolean mayBeIn(Reading reading) {
        boolean pointless = trigger == Trigger.DIGITS && !reading.holdsDigits();
        return !pointless && (needsText.isEmpty() || !needsText.in(reading).isEmpty());
    }

    /** @param wanted whether a place beside one of the words is worth looking at */
    List<Span> in(Reading reading, Predicate<Span> wanted) {
        List<Span> places = trigger.places(reading.text(), fewest);
        if (needsText.isEmpty()) {
            return places;
        }
        List<Span> beside = Trigger.merged(needsText.in(reading).stream()
                .map(word -> around(word.span(reading), reading.text().length()))
                .filter(wanted)
                .toList());
        return places.stream()
                .flatMap(place -> beside.stream().filter(place::overlaps).map(place::common))
                .toList();
    }

    private static Span around(Span word, int length) {
        return new Span(Math.max(0, word.start() - BESIDE), Math.min(length, word.end() + BESIDE));
    }
}
