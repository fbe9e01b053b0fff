package kz.rectorblog.proceedings;

import java.time.Instant;
import java.time.LocalDateTime;
import kz.rectorblog.calendar.Procedure.ProcedureStep;
import kz.rectorblog.calendar.StepDue;
import kz.rectorblog.common.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * One step on a case.
 *
 * @param due by when it must be done; null where the document sets no limit
 * @param doneAt null while it is not
 * @param recorded who recorded it and how; null for what follows from the case's history
 */
public record TakenStep(
        ProcedureStep step,
        @Nullable StepDue due,
        @Nullable Instant doneAt,
        @Nullable RecordedStep recorded) {

    public boolean isDone() {
        return doneAt != null;
    }

    /** Whether it was done, or still is not, after it had to be. */
    public boolean isLate(Instant now) {
        if (due == null) {
            return false;
        }
        LocalDateTime at = LocalDateTime.ofInstant(doneAt == null ? now : doneAt, TimeSource.ZONE);
        return due.time() == null
                ? at.toLocalDate().isAfter(due.day())
                : at.isAfter(due.day().atTime(due.time()).plusMinutes(1));
    }

    boolean waitsForRecord() {
        return doneAt == null && step.doneWhen().isEmpty();
    }
}
