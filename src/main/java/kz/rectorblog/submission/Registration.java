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
    private final Deadlines deadlines;
    private final Lifecycle lifecycle;
    private final Clock clock;

    Registration(RegistrationCounter counter, Deadlines deadlines, Lifecycle lifecycle, Clock clock) {
        this.counter = counter;
        this.deadlines = deadlines;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Submission register(Submission submission, Actor actor) {
        Instant now = clock.instant();
        LocalDate received = Deadlines.dayOf(now);
        LocalDate due = deadlines.consideration(received);
        Submission registered = submission.registeredAs(nextNumber(received.getYear()), now, due);
        return lifecycle.take(Step.CONFIRM, registered, actor, due.toString());
    }

    private String nextNumber(int year) {
        counter.countUp(year);
        return new SubmissionNumber(year, counter.lastOf(year)).toString();
    }
}
