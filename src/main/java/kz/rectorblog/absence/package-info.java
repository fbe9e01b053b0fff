/**
 * Who is away, from when to when, and who stands in. Nothing is handed over: who acts for whom follows from the day, so work
 * comes back by itself and no term restarts. Nobody stands in who is away too, so there are no chains.
 */
@NullMarked
package kz.rectorblog.absence;

import org.jspecify.annotations.NullMarked;
