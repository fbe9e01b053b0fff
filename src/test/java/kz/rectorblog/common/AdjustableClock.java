package kz.rectorblog.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it; every copy of it in another zone moves with it. */
public final class AdjustableClock extends Clock {

    private final Hands hands;
    private final ZoneId zone;

    /** Stands at this instant, in the university's zone. */
    public AdjustableClock(Instant start) {
        this(new Hands(start), TimeSource.ZONE);
    }

    private AdjustableClock(Hands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    /** Forward or back. */
    public void setTo(Instant instant) {
        hands.now = instant;
    }

    public void advance(Duration by) {
        hands.now = hands.now.plus(by);
    }

    @Override
    public Instant instant() {
        return TimeSource.asOf().orElse(hands.now);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new AdjustableClock(hands, other);
    }

    private static final class Hands {
        private volatile Instant now;

        Hands(Instant start) {
            now = start;
        }
    }
}
