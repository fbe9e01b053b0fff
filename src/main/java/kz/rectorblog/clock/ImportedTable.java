package kz.rectorblog.clock;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A table of days as an administrator brought it, in the form of {@code kz.tsv}.
 *
 * @param act why it was brought
 * @param endedAt null while it goes on
 */
@MappedEntity("calendar_table")
public record ImportedTable(
        @Id @GeneratedValue @Nullable Long id,
        String content,
        String act,
        long enteredBy,
        Instant enteredAt,
        @Nullable Instant endedAt) {

    /** The id of a stored table. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
