package kz.rectorblog.notification;

/** How a letter fared at the mail server. A reason names no person: servers quote addresses, so only codes are kept. */
sealed interface Delivery {

    record Sent() implements Delivery {}

    /** Time may heal it: the server is away, busy or asks to come back. */
    record TemporaryFailure(String reason) implements Delivery {}

    /** Time does not heal it: the server knows no such mailbox. */
    record PermanentFailure(String reason) implements Delivery {}
}
