package kz.rectorblog.assignment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * Somebody helps the lead executor of a case.
 *
 * @param daysBefore so many working days before the due date of the case the contribution is owed
 * @param note what is asked of this person; may be blank
 * @param endedAt when the help was no longer asked for; null while it is
 */
@MappedEntity("co_executor")
public record CoExecutor(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        long staffId,
        int daysBefore,
        String note,
        long askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Version int version) {

    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public boolean isAsked() {
        return endedAt == null;
    }

    /** @param due of the case, as it is now */
    public LocalDate innerDue(LocalDate due, Deadlines deadlines) {
        return deadlines.innerDue(Deadlines.dayOf(askedAt), due, daysBefore);
    }

    CoExecutor ended(Instant at) {
        return new CoExecutor(id, submissionId, staffId, daysBefore, note, askedBy, askedAt, at, version);
    }
}
