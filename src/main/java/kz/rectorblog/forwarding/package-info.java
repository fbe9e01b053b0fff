/** Who must answer and by when: forwarding to an executor, handing on, the one extension, and the executor's own list. */
@NullMarked
package kz.rectorblog.forwarding;

import org.jspecify.annotations.NullMarked;
