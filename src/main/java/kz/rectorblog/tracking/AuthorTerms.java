package kz.rectorblog.tracking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import org.jspecify.annotations.Nullable;

/** How long the author still has to wait, and what may be done when it was too long. */
@Singleton
class AuthorTerms {

    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Submissions submissions;
    private final Eotinish eotinish;
    private final Clock clock;

    AuthorTerms(Procedures procedures, Deadlines deadlines, Submissions submissions, Eotinish eotinish, Clock clock) {
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.submissions = submissions;
        this.eotinish = eotinish;
        this.clock = clock;
    }

    /** Working days until the due date, negative where it has passed. */
    int daysLeft(Submission submission) {
        LocalDate due = submission.dueDate();
        return due == null ? 0 : deadlines.workingDaysLeft(LocalDate.now(clock), due);
    }

    Recourse recourse(Submission submission) {
        return new Recourse(
                complaintUntil(submission),
                isLate(submission),
                submissions.complaintsAbout(submission),
                submissions.complainedOf(submission).orElse(null),
                eotinish);
    }

    private boolean isLate(Submission submission) {
        Instant closed = submission.closedAt();
        return closed == null
                ? submission.overdueOn(LocalDate.now(clock))
                : Deadlines.dayOf(closed).isAfter(submission.due());
    }

    /** From the outcome, or from the day after a due date that passed in silence (APPC 91(2), 92). */
    private @Nullable LocalDate complaintUntil(Submission submission) {
        Instant closed = submission.closedAt();
        if (closed != null) {
            return appeal(submission, Deadlines.dayOf(closed));
        }
        boolean silent = submission.overdueOn(LocalDate.now(clock));
        return silent ? appeal(submission, submission.due().plusDays(1)) : null;
    }

    private LocalDate appeal(Submission submission, LocalDate learned) {
        return procedures.clock(submission.procedureId(), deadlines).appeal(submission.received(), learned);
    }
}
