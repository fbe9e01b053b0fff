package kz.rectorblog.outbox;

import java.time.Duration;
import java.util.Optional;

/**
 * When to try again after the n-th failure: 30 seconds, then twice as long each time, never more than 4 hours. It ends
 * after 26 tries, three days: a mail server that falls on Friday evening and is mended on Monday loses no letter.
 */
final class BackOff {

    static final int MOST_ATTEMPTS = 26;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int DOUBLINGS_TO_LONGEST = 9;

    private BackOff() {}

    /** How long to wait after this many failed attempts, from 1; empty when it is enough. */
    static Optional<Duration> after(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        int doublings = attempts - 1;
        return Optional.of(doublings >= DOUBLINGS_TO_LONGEST ? LONGEST : FIRST.multipliedBy(1L << doublings));
    }
}
