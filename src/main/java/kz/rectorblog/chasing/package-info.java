/**
 * Reminds those whose turn it is before a due date, on it and after it: by a ladder of working days, in working hours, one
 * letter a person and day; and watches that the author hears of an extension in time.
 */
@NullMarked
package kz.rectorblog.chasing;

import org.jspecify.annotations.NullMarked;
