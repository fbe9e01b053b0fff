package kz.rectorblog.publication;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what is public, for every channel. */
@Singleton
public class Items {

    private final ItemRepository items;
    private final ChangeNumbers changes;

    Items(ItemRepository items, ChangeNumbers changes) {
        this.items = items;
        this.changes = changes;
    }

    /** A withdrawn one too, for its reason to be told: ask {@link PublishedItem#isWithdrawn}. */
    public Optional<PublishedItem> byNumber(String number) {
        return items.findByNumber(number);
    }

    /**
     * The newest first, withdrawn ones left out.
     *
     * @param before the id that the page ends before: {@code Long.MAX_VALUE} for the first page
     * @param size at most 100
     */
    public ItemPage page(ItemFilter filter, long before, int size) {
        List<PublishedItem> found = items.page(
                before,
                filter.unit().orElse(null),
                filter.kind().map(Enum::name).orElse(null),
                filter.language().map(Enum::name).orElse(null),
                filter.from(),
                filter.to(),
                size + 1);
        return ItemPage.of(found, size);
    }

    /** What changed after this change, in the order of the changes; withdrawn ones too. */
    public List<PublishedItem> changedAfter(long sequence, int max) {
        return items.changedAfter(sequence, max);
    }

    /** The number of the latest change; 0 where nothing was ever public. */
    public long lastChange() {
        return changes.last();
    }

    /** How many items are public. */
    public long size() {
        return count().published();
    }

    /** In which anything that is public was first asked. */
    Optional<Integer> firstYear() {
        return items.firstAsked().map(LocalDate::getYear);
    }

    ItemCount count() {
        return items.count();
    }
}
