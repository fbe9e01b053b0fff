package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.common.Actor;
import kz.rectorblog.common.SubmissionNumber;

/** Gives a received submission its number, without gaps within a year, and its due date (Reg. 3.6). */
@Singleton
class Registration {

    private final RegistrationCounter counter;
    private final DueDates dueDates;
    private final Lifecycle lifecycle;
    private final Complaints complaints;
    private final Clock clock;

    Registration(
            RegistrationCounter counter, DueDates dueDates, Lifecycle lifecycle, Complaints complaints, Clock clock) {
        this.counter = counter;
        this.dueDates = dueDates;
        this.lifecycle = lifecycle;
        this.complaints = complaints;
        this.clock = clock;
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Submission register(Submission submission, Actor actor) {
        Instant now = clock.instant();
        LocalDate due = dueDates.of(submission, now);
        int year = Deadlines.dayOf(now).getYear();
        Submission numbered = submission.registeredAs(nextNumber(year), now, due);
        Submission registered = lifecycle.take(Step.CONFIRM, numbered, actor, due.toString());
        complaints.tell(registered);
        return registered;
    }

    private String nextNumber(int year) {
        counter.countUp(year);
        return new SubmissionNumber(year, counter.lastOf(year)).toString();
    }
}
