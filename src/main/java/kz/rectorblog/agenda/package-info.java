/** Due dates by week: a board for the staff, and a calendar feed for each person behind a secret link. */
@NullMarked
package kz.rectorblog.agenda;

import org.jspecify.annotations.NullMarked;
