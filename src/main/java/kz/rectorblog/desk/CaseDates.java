package kz.rectorblog.desk;

import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one case, all derived.
 *
 * @param daysLeft working days to the due date, negative when it has passed; null for a case without one
 * @param returnDue until when a return is lawful, SOP 3(13)
 * @param redirectDue until when a redirect is owed, APPC 65
 * @param extendedDue the latest day that an extension decided today would reach, Reg. 3.6
 * @param noticeDue until when the author of an extension decided today must be told
 */
public record CaseDates(
        @Nullable Integer daysLeft,
        LocalDate returnDue,
        LocalDate redirectDue,
        LocalDate extendedDue,
        LocalDate noticeDue) {

    static CaseDates of(Submission submission, LocalDate today, Deadlines deadlines) {
        LocalDate received = submission.receivedAt() == null ? today : Deadlines.dayOf(submission.receivedAt());
        LocalDate due = submission.dueDate();
        return new CaseDates(
                due == null ? null : deadlines.workingDaysLeft(today, due),
                deadlines.returnWithoutSubstance(received),
                deadlines.redirect(received),
                deadlines.extensionCap(received, today),
                deadlines.noticeOfExtension(today));
    }
}
