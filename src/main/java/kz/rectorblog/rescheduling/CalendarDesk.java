package kz.rectorblog.rescheduling;

import jakarta.inject.Singleton;
import kz.rectorblog.clock.CalendarChange;
import kz.rectorblog.clock.CalendarInForce;

/** Where an administrator changes the calendar: first sees what it does, then does it. */
@Singleton
public class CalendarDesk {

    private final Rescheduling rescheduling;
    private final CalendarInForce calendar;

    CalendarDesk(Rescheduling rescheduling, CalendarInForce calendar) {
        this.rescheduling = rescheduling;
        this.calendar = calendar;
    }

    /** What the change would do; changes nothing. */
    public Plan plan(CalendarChange change) {
        return rescheduling.plan(change);
    }

    /**
     * In force on this node when it returns.
     *
     * @param mark of the plan that the administrator saw
     */
    public Applying apply(CalendarChange change, String mark, long staffId) {
        Applying applying = rescheduling.apply(change, mark, staffId);
        calendar.follow();
        return applying;
    }
}
