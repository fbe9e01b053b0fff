/** What every test may use: the clock that stands still, the cast of invented people, browsers. */
@NullMarked
package kz.rectorblog;

import org.jspecify.annotations.NullMarked;
