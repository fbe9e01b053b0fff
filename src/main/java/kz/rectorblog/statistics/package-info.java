/** How well the promise is kept, in figures that hide no missed term. */
@NullMarked
package kz.rectorblog.statistics;

import org.jspecify.annotations.NullMarked;
