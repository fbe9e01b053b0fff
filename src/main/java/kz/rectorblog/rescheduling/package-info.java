/**
 * Changes of the calendar of working days, and what they do to the due dates of open cases: shown first, then applied in
 * one transaction.
 */
@NullMarked
package kz.rectorblog.rescheduling;

import org.jspecify.annotations.NullMarked;
