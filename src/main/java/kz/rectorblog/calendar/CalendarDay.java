package kz.rectorblog.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kz.rectorblog.text.Localized;

/**
 * A day that differs from plain Monday–Friday.
 *
 * @param working whether terms count it
 * @param reason why it differs, as the public deadline calculator says it
 * @param act the law, decree or order behind it
 */
public record CalendarDay(LocalDate date, boolean working, Localized reason, String act, DayStatus status) {

    public CalendarDay {
        if (act.isBlank()) {
            throw new IllegalArgumentException(date + " cites no act");
        }
    }

    public DayKind kind() {
        if (!working) {
            return DayKind.OFF;
        }
        return isWeekend(date) ? DayKind.WORKED_WEEKEND : DayKind.WORKING;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
