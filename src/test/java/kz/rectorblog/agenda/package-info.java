/** The board of due dates and the calendar feed. */
@NullMarked
package kz.rectorblog.agenda;

import org.jspecify.annotations.NullMarked;
