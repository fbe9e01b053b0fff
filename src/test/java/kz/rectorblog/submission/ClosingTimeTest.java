package kz.rectorblog.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.rectorblog.StagedCases;
import kz.rectorblog.common.AdjustableClock;
import org.junit.jupiter.api.Test;

/** What an institution sets about its clock rules the cases that people start, not only the calculator. */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.clock.closing-time", value = "08:30")
class ClosingTimeTest {

    @Inject
    StagedCases cases;

    @Inject
    AdjustableClock clock;

    @Test
    void whatComesAfterTheClosingTimeThatIsSetRunsFromTheNextWorkingDay() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z")); // 9:00 in Almaty

        assertThat(cases.startedBy("public-service-complaint").due())
                .as("registered on Tuesday 10 March")
                .isEqualTo("2026-03-17");
        assertThat(cases.startedBy("complaint").due())
                .as("runs from receipt: a late registration moves nothing")
                .isEqualTo("2026-04-02");
    }
}
