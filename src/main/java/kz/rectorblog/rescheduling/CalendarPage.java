package kz.rectorblog.rescheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.rectorblog.calendar.DayKind;
import kz.rectorblog.clock.CalendarState;
import kz.rectorblog.clock.EnteredDay;
import kz.rectorblog.clock.ImportedTable;
import org.jspecify.annotations.Nullable;

/**
 * The calendar in force.
 *
 * @param years that a table rules, the latest first
 * @param outOfStep how many open due dates the calendar in force would set otherwise
 * @param nameOf who entered what, by id
 */
public record CalendarPage(CalendarState state, List<Tabled> years, int outOfStep, Map<Long, String> nameOf) {

    /** @param imported the table that rules the year; null where the file does */
    public record Tabled(
            int year, boolean projected, @Nullable ImportedTable imported) {}

    public LocalDate verifiedThrough() {
        return state.calendar().verifiedThrough();
    }

    public DayKind kind(EnteredDay day) {
        return day.calendarDay().kind();
    }

    public String name(long staffId) {
        return nameOf.getOrDefault(staffId, "");
    }
}
