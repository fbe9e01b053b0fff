package kz.rectorblog.tracking;

import java.time.Instant;

/**
 * One line of the case's story as its author reads it.
 *
 * @param step the name of what happened, a key of {@code track.step}
 */
public record Event(Instant at, String step) {}
