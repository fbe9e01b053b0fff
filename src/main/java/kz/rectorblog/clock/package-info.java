/**
 * The calendar in force: the files, the tables that were imported since and the days that an administrator entered, the
 * same on every node. {@link kz.rectorblog.calendar.Deadlines} counts by it.
 */
@NullMarked
package kz.rectorblog.clock;

import org.jspecify.annotations.NullMarked;
