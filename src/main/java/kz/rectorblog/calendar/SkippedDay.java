package kz.rectorblog.calendar;

import java.time.LocalDate;
import kz.rectorblog.text.Localized;

/**
 * A day within a term that was not counted although the week would have it, or counted although it is a weekend.
 *
 * @param kind {@link DayKind#OFF} for a skipped day, {@link DayKind#WORKED_WEEKEND} for a weekend day that counts
 * @param act the law, decree or order behind it
 */
public record SkippedDay(LocalDate date, DayKind kind, Localized reason, String act) {

    /** Whether it is more than an ordinary Saturday or Sunday: a weekday off, or a weekend day that is worked. */
    public boolean differsFromTheWeek() {
        return kind == DayKind.WORKED_WEEKEND || !CalendarDay.isWeekend(date);
    }
}
