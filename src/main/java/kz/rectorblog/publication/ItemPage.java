package kz.rectorblog.publication;

import java.util.List;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param next the id that the next page ends before; empty on the last page
 */
public record ItemPage(List<PublishedItem> items, OptionalLong next) {

    static ItemPage of(List<PublishedItem> found, int size) {
        if (found.size() <= size) {
            return new ItemPage(found, OptionalLong.empty());
        }
        List<PublishedItem> shown = found.subList(0, size);
        return new ItemPage(List.copyOf(shown), OptionalLong.of(shown.getLast().key()));
    }
}
