package kz.rectorblog.forwarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.ProcedureClock;
import org.jspecify.annotations.Nullable;

/**
 * The one extension of a case's term.
 *
 * @param facts which facts must be established; the author reads it
 * @param noticeDue by when the author must have been told, Reg. 3.6
 */
@MappedEntity("extension")
public record Extension(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        ExtensionReason reason,
        String facts,
        LocalDate previousDue,
        LocalDate newDue,
        LocalDate noticeDue,
        long decidedBy,
        Instant decidedAt) {

    /** The same decision by another calendar. */
    Extension by(ProcedureClock clock, Instant received) {
        LocalDate decided = Deadlines.dayOf(decidedAt);
        return new Extension(
                id,
                submissionId,
                reason,
                facts,
                previousDue,
                clock.extension(received, decided),
                clock.noticeOfExtension(received, decided),
                decidedBy,
                decidedAt);
    }
}
