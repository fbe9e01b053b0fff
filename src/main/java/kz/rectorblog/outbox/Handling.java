package kz.rectorblog.outbox;

/** How a message fared. */
public sealed interface Handling {

    record Done() implements Handling {}

    /** A failure that time may heal: tried again later, ever more rarely. The reason names no person. */
    record TryLater(String reason) implements Handling {}

    /** A failure that time does not heal: kept and shown to the administrator. The reason names no person. */
    record GiveUp(String reason) implements Handling {}
}
