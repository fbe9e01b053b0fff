package kz.rectorblog.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands at the instant of the surrounding {@link TimeSource#asOf(Instant, Runnable)}, and else runs. */
final class ScopedClock extends Clock {

    private final Clock running;

    ScopedClock(Clock running) {
        this.running = running;
    }

    @Override
    public Instant instant() {
        return TimeSource.asOf().orElseGet(running::instant);
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ScopedClock(running.withZone(zone));
    }
}
