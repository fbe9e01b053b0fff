/**
 * The submission itself: what was written and by whom, where it stands, and the one door through which it moves. The
 * record is tiny; every activity on it lives in a package of its own above this one.
 */
@NullMarked
package kz.rectorblog.submission;

import org.jspecify.annotations.NullMarked;
