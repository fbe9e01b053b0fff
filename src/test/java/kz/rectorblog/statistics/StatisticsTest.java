package kz.rectorblog.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import kz.rectorblog.Browsers;
import kz.rectorblog.StagedCases;
import kz.rectorblog.common.AdjustableClock;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StatisticsTest {

    @Inject
    StagedCases cases;

    @Inject
    StatisticsDesk desk;

    @Inject
    AdjustableClock clock;

    @Inject
    Browsers browsers;

    @Test
    void anUnansweredCaseBecomesOverdueByItselfAndShowsEverywhere() {
        cases.registered(StagedCases.TEXT);
        assertThat(desk.now().all().received()).isEqualTo(1);
        assertThat(desk.now().all().openOverdue()).isZero();

        clock.advance(Duration.ofDays(60));

        assertThat(desk.now().all().openOverdue()).isEqualTo(1);
        assertThat(browsers.anonymous().get("/ru/statistics").text()).contains("Просрочено и ещё не закрыто");
        assertThat(browsers.anonymous().get("/api/v1/statistics").html())
                .contains("\"openOverdue\":1", "\"inTimeShare\":0.0", "\"kind\":\"question\"");
    }
}
