package kz.rectorblog.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.assignment.CoExecutors;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.forwarding.Forwarding;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.web.SignedIn;

/** Reads whose work a case is. */
@Singleton
class CaseAssignments {

    private final Assignments assignments;
    private final CoExecutors coExecutors;
    private final ForwardingDesk forwarding;
    private final Clock clock;

    CaseAssignments(Assignments assignments, CoExecutors coExecutors, ForwardingDesk forwarding, Clock clock) {
        this.assignments = assignments;
        this.coExecutors = coExecutors;
        this.forwarding = forwarding;
        this.clock = clock;
    }

    Assigned of(Submission submission, SignedIn reader) {
        LocalDate today = Deadlines.dayOf(clock.instant());
        boolean running = submission.dueDate() != null && !submission.stage().closed();
        return new Assigned(
                submission.executorId(),
                assignments.leadFor(submission, reader.staffId()).orElse(null),
                submission.dueDate() == null ? List.of() : coExecutors.of(submission),
                assignments.helpOf(submission, reader.staffId()),
                assignments.substitutions(),
                running && submission.executorId() != null
                        ? coExecutors.draftDue(givenOn(submission, today), submission.due())
                        : null,
                running ? coExecutors.usualDue(submission, today) : null,
                coExecutors.usualDays(),
                today);
    }

    private LocalDate givenOn(Submission submission, LocalDate today) {
        return forwarding.of(submission.key()).stream()
                .reduce((first, second) -> second)
                .map(Forwarding::forwardedAt)
                .map(Deadlines::dayOf)
                .orElse(today);
    }
}
