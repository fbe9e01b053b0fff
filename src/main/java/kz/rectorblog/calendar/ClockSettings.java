package kz.rectorblog.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * What an institution may set about its clock. How long terms and extensions are, and from when they run, its procedures
 * say.
 *
 * @param closingTime what comes later is registered on the next working day (APPC 64(3))
 */
public record ClockSettings(LocalTime closingTime) {

    /** Closes at 18:00 (Certificate standard 8). */
    public static final ClockSettings STANDARD = new ClockSettings(LocalTime.of(18, 0));

    /** @throws IllegalArgumentException when it is no time like 18:00 */
    public static ClockSettings closingAt(String written) {
        try {
            return new ClockSettings(LocalTime.parse(written));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "rectorblog.clock.closing-time: a time is written like 18:00, not " + written, e);
        }
    }
}
