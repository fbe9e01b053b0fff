/**
 * Working days of Kazakhstan, and the terms that run by them: pure arithmetic over files, without a framework, a
 * database or a clock. {@link kz.rectorblog.calendar.CalendarBook} reads the days,
 * {@link kz.rectorblog.calendar.WorkCalendar} counts them, {@link kz.rectorblog.calendar.Procedures} reads the terms of
 * each procedure, and {@link kz.rectorblog.calendar.Deadlines} says when each of them ends and why.
 */
@NullMarked
package kz.rectorblog.calendar;

import org.jspecify.annotations.NullMarked;
