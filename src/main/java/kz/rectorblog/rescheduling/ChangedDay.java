package kz.rectorblog.rescheduling;

import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.DayKind;
import kz.rectorblog.calendar.DayReason;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A day that a change of the calendar makes another.
 *
 * @param holiday the name of the holiday of the law that would be worked from now on: a table of single days, uploaded as
 *     if it were a year's, loses the others
 */
public record ChangedDay(
        LocalDate date,
        DayKind before,
        DayKind after,
        @Nullable Localized holiday) {

    static List<ChangedDay> between(WorkCalendar before, WorkCalendar after, CalendarBook law) {
        return WorkCalendar.FIRST
                .datesUntil(WorkCalendar.LAST.plusDays(1))
                .filter(date -> before.kindOf(date) != after.kindOf(date))
                .map(date -> of(date, before.kindOf(date), after.kindOf(date), law))
                .toList();
    }

    private static ChangedDay of(LocalDate date, DayKind before, DayKind after, CalendarBook law) {
        Localized holiday = after == DayKind.WORKING
                ? law.holiday(date).map(DayReason::reason).orElse(null)
                : null;
        return new ChangedDay(date, before, after, holiday);
    }
}
