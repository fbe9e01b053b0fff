package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.clock.CalendarInForce;

/** Sets due dates by the calendar that still holds when they are committed, whichever node changes it meanwhile. */
@Singleton
class DueDates {

    private final CalendarInForce calendar;
    private final Deadlines deadlines;

    DueDates(CalendarInForce calendar, Deadlines deadlines) {
        this.calendar = calendar;
        this.deadlines = deadlines;
    }

    /** The term runs from the day of receipt, however late in it, and whenever it is registered (Reg. 3.6). */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    LocalDate of(Instant received) {
        calendar.hold();
        return deadlines.consideration(Deadlines.dayOf(received));
    }
}
