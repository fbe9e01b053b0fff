package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A table of days that differ from Monday–Friday; it rules each year of which it has a row, the whole year. */
public final class CalendarTable {

    private final SortedMap<LocalDate, CalendarDay> days;

    CalendarTable(SortedMap<LocalDate, CalendarDay> days) {
        this.days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** What came of reading a table. */
    public sealed interface Reading {

        record Whole(CalendarTable table) implements Reading {}

        /** Everything that is wrong with it, in the order of the lines; nothing of it may be used. */
        record Broken(List<TableProblem> problems) implements Reading {}
    }

    public Collection<CalendarDay> days() {
        return days.values();
    }

    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        days.keySet().forEach(date -> years.add(date.getYear()));
        return years;
    }

    /** This table with the years of the other one in the place of its own. */
    CalendarTable with(CalendarTable other) {
        SortedSet<Integer> replaced = other.years();
        SortedMap<LocalDate, CalendarDay> merged = new TreeMap<>(other.days);
        days.values().stream()
                .filter(day -> !replaced.contains(day.date().getYear()))
                .forEach(day -> merged.put(day.date(), day));
        return new CalendarTable(merged);
    }

    /** Whether a year of the table waits for its decree: one projected day makes the whole year so. */
    public boolean isProjected(int year) {
        return days.values().stream()
                .anyMatch(day -> day.date().getYear() == year && day.status() == DayStatus.PROJECTED);
    }
}
