package kz.rectorblog.outbox;

import java.time.Instant;

/** How a message fared. */
public sealed interface Handling {

    record Done() implements Handling {}

    /** A failure that time may heal: tried again later, ever more rarely. The reason names no person. */
    record TryLater(String reason) implements Handling {}

    /** Nothing failed, but this is not the hour: handled again then, as if for the first time. */
    record NotBefore(Instant at) implements Handling {}

    /** A failure that time does not heal: kept and shown to the administrator. The reason names no person. */
    record GiveUp(String reason) implements Handling {}
}
