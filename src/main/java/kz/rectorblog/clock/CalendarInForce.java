package kz.rectorblog.clock;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.web.CalendarHorizon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calendar in force on this node: the files, changed by what the database holds. Ask for it whenever it is needed and
 * keep nothing of it: it changes while the program runs, on this node at once and on every other within two seconds.
 */
@Context
@Requires(beans = DataSource.class)
public class CalendarInForce implements CalendarHorizon {

    /** So long before the verified calendar ends, the administrator is told: the decree is out by then. */
    static final int WARNING_DAYS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(CalendarInForce.class);

    private final CalendarBook files;
    private final CalendarRows rows;
    private final Clock clock;
    private volatile CalendarState state;

    CalendarInForce(CalendarBook files, CalendarRows rows, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.clock = clock;
        this.state = rows.state(files);
    }

    public WorkCalendar calendar() {
        return state.calendar();
    }

    /** Calendar, contents and version of one moment. */
    public CalendarState now() {
        return state;
    }

    /** The book of the files alone. */
    public CalendarBook files() {
        return files;
    }

    /** Takes over what has been changed on another node. */
    public void follow() {
        if (rows.version() != state.version()) {
            takeOver();
        }
    }

    /** To be called first in each transaction that sets a due date: until it ends, nobody changes the calendar. */
    public void hold() {
        if (rows.hold() != state.version()) {
            takeOver();
        }
    }

    /**
     * To be called first in the transaction that changes the calendar: until it ends, nobody else changes it, and nobody
     * sets a due date.
     */
    public CalendarState lock() {
        if (rows.lock() != state.version()) {
            takeOver();
        }
        return state;
    }

    /** The calendar as it would be after this change. */
    public WorkCalendar changed(CalendarChange change) {
        return state.contents().changed(change, files);
    }

    /** In the transaction of {@link #lock}; holds on a node when the node follows. */
    public void store(CalendarChange change, long staffId) {
        rows.store(change, staffId);
    }

    private synchronized void takeOver() {
        state = rows.state(files);
        LOG.info("calendar {} is in force", state.version());
    }

    @Override
    public boolean isProvisional(LocalDate date) {
        return calendar().isProvisional(date);
    }

    @Override
    public Optional<LocalDate> endingSoon() {
        LocalDate end = calendar().verifiedThrough();
        LocalDate today = Deadlines.dayOf(clock.instant());
        return today.isBefore(end.minusDays(WARNING_DAYS)) ? Optional.empty() : Optional.of(end);
    }
}
