package kz.rectorblog.tracking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.submission.DueDateMove;
import kz.rectorblog.submission.Step;
import org.jspecify.annotations.Nullable;

/** Follows the due date of one case through its history, entry by entry. */
final class DueDates {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private @Nullable LocalDate due;

    /** From when to when this entry moved the due date; the next entry is read on from there. */
    @Nullable
    DueDateMove after(AuditEntry entry) {
        LocalDate before = due;
        Optional<DueDateMove> told = DueDateMove.of(entry.detail());
        if (entry.action().equals(Step.RESCHEDULE.name()) && told.isPresent()) {
            due = told.get().to();
            return told.get();
        }
        if (!setsDue(entry)) {
            return null;
        }
        due = LocalDate.parse(entry.detail());
        return entry.action().equals(Step.EXTEND.name()) && before != null ? new DueDateMove(before, due, "") : null;
    }

    private static boolean setsDue(AuditEntry entry) {
        return DATE.matcher(entry.detail()).matches()
                && (entry.action().equals(Step.CONFIRM.name())
                        || entry.action().equals(Step.RESUBMIT.name())
                        || entry.action().equals(Step.EXTEND.name()));
    }
}
