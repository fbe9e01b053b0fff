package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Localized;
import kz.rectorblog.text.YamlEntry;
import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks for a ground or against it: phrases, or a sign, and how much it weighs. {@code least}: it must
 * stand so often; {@code within}: only among so many first words, where the form of a text shows.
 */
final class Signal {

    private final Localized title;
    private final double weight;
    private final int least;
    private final int within;
    private final Phrases phrases;
    private final @Nullable Sign sign;

    private Signal(YamlEntry entry, Vocabulary vocabulary) {
        this.title = entry.localized("title");
        this.weight = entry.decimal("weight");
        this.least = entry.number("least", 1);
        this.within = entry.number("within", Integer.MAX_VALUE);
        this.phrases = Phrases.read(entry, "phrases", vocabulary);
        this.sign = entry.has("sign") ? entry.choice("sign", Sign.class) : null;
    }

    static Signal read(YamlEntry entry, Vocabulary vocabulary) {
        entry.allowOnly("title", "weight", "least", "within", "phrases", "sign");
        if (entry.has("sign") == !entry.texts("phrases").isEmpty()) {
            throw entry.broken("a signal has either 'phrases' or a 'sign'");
        }
        return new Signal(entry, vocabulary);
    }

    Localized title() {
        return title;
    }

    double weight() {
        return weight;
    }

    /** Where it speaks; nowhere where it stands too seldom to count. */
    List<Phrases.Place> in(Reading reading) {
        List<Phrases.Place> everywhere = sign == null ? phrases.in(reading) : sign.in(reading);
        if (everywhere.isEmpty()) {
            return everywhere;
        }
        List<Phrases.Place> places =
                everywhere.stream().filter(place -> place.from() < within).toList();
        return places.size() < least ? List.of() : places;
    }
}
