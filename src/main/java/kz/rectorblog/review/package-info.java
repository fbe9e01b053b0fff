/**
 * The moderator's desk: the queue, the check-out of a case, and the two verdicts that a person gives, on consideration
 * and on publication. Each verdict is kept with the rule book and the text that it was given on.
 */
@NullMarked
package kz.rectorblog.review;

import org.jspecify.annotations.NullMarked;
