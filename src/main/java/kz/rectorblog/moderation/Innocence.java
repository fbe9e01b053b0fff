package kz.rectorblog.moderation;

import java.util.function.Predicate;
import kz.rectorblog.text.YamlEntry;

/**
 * What makes a place innocent. {@code unless}: a phrase in the same sentence; {@code unless-within}: at most so many words
 * away; {@code quoted: passes}: what stands between quotation marks is somebody else's.
 */
final class Innocence {

    private static final int WHOLE_SENTENCE = 1_000_000;

    private final Phrases unless;
    private final int within;
    private final boolean quotedPasses;

    private Innocence(Phrases unless, int within, boolean quotedPasses) {
        this.unless = unless;
        this.within = within;
        this.quotedPasses = quotedPasses;
    }

    /** Whether a phrase in quotation marks counts. */
    private enum Quoted {
        COUNTS,
        PASSES
    }

    static Innocence read(YamlEntry detect, Vocabulary vocabulary, WordClasses classes) {
        return new Innocence(
                Phrases.read(detect, "unless", vocabulary, classes::expand),
                detect.number("unless-within", WHOLE_SENTENCE),
                detect.has("quoted") && detect.choice("quoted", Quoted.class) == Quoted.PASSES);
    }

    Predicate<Phrases.Place> in(Reading reading) {
        Excuses excuses = new Excuses(unless.in(reading), within);
        Quotations quotations = quotedPasses ? Quotations.in(reading.text()) : Quotations.NONE;
        return place -> excuses.cover(place) || quotations.cover(place.span(reading));
    }
}
