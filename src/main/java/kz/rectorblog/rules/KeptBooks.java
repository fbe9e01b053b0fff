package kz.rectorblog.rules;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.rectorblog.moderation.BookContents;
import kz.rectorblog.moderation.RuleBook;

/** Every book that was ever in force, by its hash: an old decision can be looked at with the rules of its day. */
@Singleton
public class KeptBooks {

    private final KeptBookRepository rows;
    private final Clock clock;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    KeptBooks(KeptBookRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void keep(RuleBook book) {
        String hash = book.hash();
        if (kept.contains(hash)) {
            return;
        }
        if (!rows.holds(hash)) {
            rows.keep(hash, PackedBook.pack(book.contents()), clock.instant());
        }
        kept.add(hash);
    }

    /**
     * The book with this hash.
     *
     * @throws kz.rectorblog.moderation.BrokenRule where this version of the program cannot read it any more
     */
    public Optional<RuleBook> find(String hash) {
        return rows.findByHash(hash).map(row -> RuleBook.of(contents(row)));
    }

    /** The hashes that begin so; two at most, which is enough to see that it is not one. */
    public List<String> beginningWith(String start) {
        return rows.beginningWith(start);
    }

    private static BookContents contents(KeptBook row) {
        BookContents contents = PackedBook.unpack(row.content());
        if (!contents.hash().equals(row.hash())) {
            throw new IllegalStateException("the kept rule book " + row.hash() + " was changed");
        }
        return contents;
    }
}
