/**
 * The pages of the staff, composed out of review, forwarding, answering and publication: the queue, one page a case, and
 * a resource per action on it. A refused form is shown again on the case page with all that was typed (422); a form that
 * was overtaken by events is shown again with what changed meanwhile (409).
 */
@NullMarked
package kz.rectorblog.desk;

import org.jspecify.annotations.NullMarked;
