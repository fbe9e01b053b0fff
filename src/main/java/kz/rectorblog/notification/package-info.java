/**
 * Letters: to the author at each step that the author must hear of, to executors and moderators when it is their turn.
 * Fed by the outbox; each letter is checked against the case once more before it is written.
 */
@NullMarked
package kz.rectorblog.notification;

import org.jspecify.annotations.NullMarked;
