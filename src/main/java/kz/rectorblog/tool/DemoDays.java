package kz.rectorblog.tool;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.common.TimeSource;

/** Counts the demonstration's days back from today, so that what is due in two days is so whenever it is started. */
final class DemoDays {

    private static final LocalTime MORNING = LocalTime.of(9, 5);
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(43);
    private static final Duration BETWEEN_CASES = Duration.ofMinutes(3);

    private final WorkCalendar calendar;
    private final Instant now;
    private final LocalDate today;

    DemoDays(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.now = clock.instant();
        LocalDate date = Deadlines.dayOf(now);
        this.today = calendar.isWorking(date) ? date : calendar.plusWorkingDays(date, -1);
    }

    LocalDate day(int day) {
        return calendar.plusWorkingDays(today, day);
    }

    /** A moment in working hours of that day, later for later steps; never after now. */
    Instant moment(int day, int step, int place) {
        Instant moment = calendar.plusWorkingDays(today, day)
                .atTime(MORNING)
                .plus(BETWEEN_STEPS.multipliedBy(step))
                .plus(BETWEEN_CASES.multipliedBy(place))
                .atZone(TimeSource.ZONE)
                .toInstant();
        return moment.isAfter(now) ? now : moment;
    }
}
