package kz.rectorblog.desk;

import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.ProcedureClock;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one case, all derived.
 *
 * @param now when the page was made
 * @param daysLeft working days to the due date, negative when it has passed; null for a case without one
 * @param returnDue until when a return is lawful, SOP 3(13)
 * @param redirectDue until when a redirect is owed, APPC 65
 * @param extendedDue the latest day that an extension decided today would reach, Reg. 3.6; null where there is none
 * @param noticeDue until when the author of an extension decided today must be told
 */
public record CaseDates(
        Instant now,
        @Nullable Integer daysLeft,
        LocalDate returnDue,
        LocalDate redirectDue,
        @Nullable LocalDate extendedDue,
        LocalDate noticeDue) {

    static CaseDates of(Submission submission, Instant now, ProcedureClock terms) {
        LocalDate today = Deadlines.dayOf(now);
        Instant received = submission.receivedAt() == null ? submission.createdAt() : submission.receivedAt();
        LocalDate due = submission.dueDate();
        return new CaseDates(
                now,
                due == null ? null : terms.deadlines().workingDaysLeft(today, due),
                terms.returnWithoutSubstance(received),
                terms.redirect(received),
                terms.isExtensible() ? terms.extension(received, today) : null,
                terms.noticeOfExtension(received, today));
    }
}
