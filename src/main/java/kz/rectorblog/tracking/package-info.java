/** The author's own pages: how far the case is (Reg. 4.2), the answer, the correction, the wish not to be named. */
@NullMarked
package kz.rectorblog.tracking;

import org.jspecify.annotations.NullMarked;
