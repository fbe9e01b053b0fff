package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.clock.CalendarInForce;

/** Sets due dates by the calendar that still holds when they are committed, whichever node changes it meanwhile. */
@Singleton
class DueDates {

    private final CalendarInForce calendar;
    private final Procedures procedures;
    private final Deadlines deadlines;

    DueDates(CalendarInForce calendar, Procedures procedures, Deadlines deadlines) {
        this.calendar = calendar;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    /** By the procedure of the case: from the day of receipt, however late in it (Reg. 3.6), or of registration (003). */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    LocalDate of(Submission submission, Instant received) {
        calendar.hold();
        return procedures.clock(submission.procedureId(), deadlines).consideration(received);
    }
}
