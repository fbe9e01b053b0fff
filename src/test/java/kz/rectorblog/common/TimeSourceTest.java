package kz.rectorblog.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeSourceTest {

    @Test
    void theDayIsTheUniversitysDay() {
        assertThat(TimeSource.system().getZone().getId()).isEqualTo("Asia/Almaty");
    }

    @Test
    void anAdjustableClockAndItsCopiesMoveTogether() {
        AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-06T18:59:59Z"));
        Clock utc = clock.withZone(ZoneOffset.UTC);
        assertThat(LocalDate.now(clock)).isEqualTo("2026-03-06");

        clock.advance(Duration.ofSeconds(1));

        assertThat(LocalDate.now(clock))
                .as("Almaty is five hours ahead of UTC since 1 March 2024")
                .isEqualTo("2026-03-07");
        assertThat(LocalDate.now(utc)).isEqualTo("2026-03-06");

        clock.setTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(utc.instant()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void asOfHoldsForOneDeedOnly() {
        AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-06T04:00:00Z"));

        TimeSource.asOf(Instant.parse("2026-02-01T04:00:00Z"), () -> {
            assertThat(LocalDate.now(clock)).isEqualTo("2026-02-01");
            assertThat(LocalDate.now(TimeSource.system())).isEqualTo("2026-02-01");
        });

        assertThat(LocalDate.now(clock)).isEqualTo("2026-03-06");
    }
}
