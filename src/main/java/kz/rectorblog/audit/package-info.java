/** What was done to which case by whom, append-only; linked into a hash chain by a follower right after the commit. */
@NullMarked
package kz.rectorblog.audit;

import org.jspecify.annotations.NullMarked;
