package kz.rectorblog.clock;

import java.util.List;
import java.util.Optional;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.CalendarDay;
import kz.rectorblog.calendar.CalendarTable;
import kz.rectorblog.calendar.DayStatus;
import kz.rectorblog.calendar.WorkCalendar;

/** What the database adds to the files: whole years first, in the order in which they came, then single days. */
public record CalendarContents(List<ImportedTable> tables, List<EnteredDay> days) {

    public CalendarContents {
        tables = List.copyOf(tables);
        days = List.copyOf(days);
    }

    public Optional<EnteredDay> day(long id) {
        return days.stream().filter(day -> day.key() == id).findFirst();
    }

    public Optional<ImportedTable> table(long id) {
        return tables.stream().filter(table -> table.key() == id).findFirst();
    }

    CalendarBook book(CalendarBook files) {
        CalendarBook book = files;
        for (ImportedTable imported : tables) {
            book = book.with(read(imported, files));
        }
        return book;
    }

    WorkCalendar on(CalendarBook files) {
        return book(files)
                .calendar()
                .with(days.stream().map(EnteredDay::calendarDay).toList());
    }

    /** The calendar as it would be after this change. */
    WorkCalendar changed(CalendarChange change, CalendarBook files) {
        return switch (change) {
            case CalendarChange.Day day -> on(files).with(List.of(calendarDay(day)));
            case CalendarChange.DayEnd(long id, String _) ->
                new CalendarContents(
                                tables,
                                days.stream().filter(day -> day.key() != id).toList())
                        .on(files);
            case CalendarChange.Table(String _, CalendarTable table, String _) ->
                book(files)
                        .with(table)
                        .calendar()
                        .with(days.stream().map(EnteredDay::calendarDay).toList());
            case CalendarChange.TableEnd(long id, String _) ->
                new CalendarContents(
                                tables.stream()
                                        .filter(table -> table.key() != id)
                                        .toList(),
                                days)
                        .on(files);
            case CalendarChange.Recount _ -> on(files);
        };
    }

    private static CalendarDay calendarDay(CalendarChange.Day day) {
        return new CalendarDay(day.date(), day.kind().isWorking(), day.reason(), day.act(), DayStatus.VERIFIED);
    }

    private static CalendarTable read(ImportedTable imported, CalendarBook files) {
        return switch (files.readTable(imported.content())) {
            case CalendarTable.Reading.Whole(CalendarTable table) -> table;
            case CalendarTable.Reading.Broken broken ->
                throw new IllegalStateException("calendar table " + imported.key() + ": " + broken.problems());
        };
    }
}
