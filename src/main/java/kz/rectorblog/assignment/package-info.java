/**
 * Whose work a case is: the lead executor, who answers; co-executors, who give the lead what they know by an inner term; and
 * whoever stands in for one of them today. Inner terms are counted back from the due date of the case each time they are
 * asked for, so they move with it and nothing restarts them.
 */
@NullMarked
package kz.rectorblog.assignment;

import org.jspecify.annotations.NullMarked;
