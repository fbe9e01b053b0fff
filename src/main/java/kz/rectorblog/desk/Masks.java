package kz.rectorblog.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator wants masked.
 *
 * @param ticked the findings, by {@link Maskable#key}; null for a page that is freshly opened: then what the rules advise
 * @param more quotes to be masked wherever they stand
 */
record Masks(@Nullable Set<String> ticked, List<String> more) {

    static final Masks ADVISED = new Masks(null, List.of());

    static Masks of(CaseForm form) {
        List<String> more = form.text("more")
                .lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return new Masks(Set.copyOf(form.all("mask")), more);
    }

    boolean covers(Maskable place) {
        return ticked == null ? place.advised() : ticked.contains(place.key());
    }
}
