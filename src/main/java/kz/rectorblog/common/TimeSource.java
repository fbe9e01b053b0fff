package kz.rectorblog.common;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The one place that reads the machine's time. Everything else takes the {@link Clock} that stands here, so a test can
 * put a fixed one in its place: {@code @Replaces(Clock.class)}, or by giving one to a constructor.
 */
@Factory
public final class TimeSource {

    /** The university's zone. A term runs by the days of this zone, wherever the server or the reader is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final ScopedValue<Instant> AS_OF = ScopedValue.newInstance();

    /** The machine's clock, read in {@link #ZONE}. */
    @Singleton
    public static Clock system() {
        return new ScopedClock(Clock.system(ZONE));
    }

    /**
     * Does something as if it were then: for the demonstration's past, and for nothing that a real case goes through.
     * Holds for this thread and this call only.
     */
    public static void asOf(Instant then, Runnable deed) {
        ScopedValue.where(AS_OF, then).run(deed);
    }

    /** The instant of the surrounding {@link #asOf}, where there is one. */
    static Optional<Instant> asOf() {
        return AS_OF.isBound() ? Optional.of(AS_OF.get()) : Optional.empty();
    }
}
