/** Reminders: by the ladder, in working hours, once. */
@NullMarked
package kz.rectorblog.chasing;

import org.jspecify.annotations.NullMarked;
