package kz.rectorblog.moderation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The weights of the words met lately, for any number of threads; a newer word takes the place of an older one. */
final class WordWeights {

    private static final int PLACES = 1 << 15;

    private final LinearModel model;
    private final AtomicReferenceArray<@Nullable Weighed> places = new AtomicReferenceArray<>(PLACES);

    WordWeights(LinearModel model) {
        this.model = model;
    }

    private record Weighed(String folded, double weight) {}

    double of(String folded) {
        int hash = folded.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        Weighed known = places.get(place);
        if (known == null || !known.folded().equals(folded)) {
            known = new Weighed(folded, model.weigh(folded));
            places.set(place, known);
        }
        return known.weight();
    }
}
