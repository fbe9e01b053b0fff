package kz.rectorblog.clock;

import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.WorkCalendar;

/**
 * The calendar of one moment, all of it belonging together.
 *
 * @param version how often the database's part has been changed
 * @param book files and imported tables; {@code calendar} has the entered days in it too
 */
public record CalendarState(long version, CalendarContents contents, CalendarBook book, WorkCalendar calendar) {}
