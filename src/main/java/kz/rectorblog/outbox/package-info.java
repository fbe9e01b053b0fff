/** Side effects leave through here: written in the transaction of the step, handled after it, at least once. */
@NullMarked
package kz.rectorblog.outbox;

import org.jspecify.annotations.NullMarked;
