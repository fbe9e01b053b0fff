package kz.rectorblog;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.TimeSource;

/** Puts a clock that stands still in the house: Friday, 6 March 2026, nine in the morning in Almaty. */
@Factory
class TestClock {

    @Singleton
    @Replaces(value = Clock.class, factory = TimeSource.class)
    AdjustableClock clock() {
        return new AdjustableClock(Instant.parse("2026-03-06T04:00:00Z"));
    }
}
