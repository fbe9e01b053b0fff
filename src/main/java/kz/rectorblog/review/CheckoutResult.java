package kz.rectorblog.review;

import java.time.Instant;

/** Whether the case is on one's desk now. */
public sealed interface CheckoutResult {

    record CheckedOut(Instant until) implements CheckoutResult {}

    /** Somebody else works on it; taking over is possible and leaves a trace. */
    record HeldByAnother(long staffId, Instant until) implements CheckoutResult {}
}
