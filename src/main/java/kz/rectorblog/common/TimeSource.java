package kz.rectorblog.common;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one place that reads the machine's time. Everything else takes the {@link Clock} that stands here, so a test can
 * put a fixed one in its place: {@code @Replaces(Clock.class)}, or by giving one to a constructor.
 */
@Factory
public final class TimeSource {

    /** The university's zone. A term runs by the days of this zone, wherever the server or the reader is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    /** The machine's clock, read in {@link #ZONE}. */
    @Singleton
    public static Clock system() {
        return Clock.system(ZONE);
    }
}
