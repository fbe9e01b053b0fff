package kz.rectorblog.statistics;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.MARAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestPage;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.PublicationChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StatisticsTest {

    private static final String MARCH = "from=2026-03-01&until=2026-03-31";

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    StatisticsDesk desk;

    @Inject
    AdjustableClock clock;

    @Inject
    Browsers browsers;

    @BeforeEach
    @AfterEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void anUnansweredCaseBecomesOverdueByItselfAndShowsEverywhere() {
        cases.registered(StagedCases.TEXT);
        int overdue = desk.open(StatisticsDesk.ALWAYS).all().openOverdue();
        int open = desk.open(StatisticsDesk.ALWAYS).all().open();

        clock.advance(Duration.ofDays(60));

        assertThat(overdue).isZero();
        assertThat(desk.open(StatisticsDesk.ALWAYS).all().openOverdue())
                .isEqualTo(open)
                .isPositive();
        assertThat(browsers.anonymous().get("/ru/statistics").text()).contains("Просрочено и ещё не закрыто");
        assertThat(browsers.anonymous().get("/api/v1/statistics").html())
                .contains("\"openOverdue\":" + open, "\"inTimeShare\":0.0", "\"month\":\"2026-03\"");
        assertThat(browsers.of(AIGERIM).get("/desk/statistics?" + MARCH).html()).contains("<svg", "2026 ж. наурыз");
    }

    @Test
    void staffSeeWhoAnswersEverybodyElseDoesNot() {
        for (int number = 0; number < 6; number++) {
            cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        }
        String executor = cast.of(MARAT).fullName();

        assertThat(browsers.of(AIGERIM).get("/desk/statistics?" + MARCH).text()).contains(executor);
        assertThat(browsers.of(AIGERIM).get("/desk/statistics.csv?" + MARCH).html())
                .contains("," + executor + ",");
        for (String address : new String[] {"/kk/statistics", "/kk/statistics.csv", "/api/v1/statistics"}) {
            TestPage page = browsers.anonymous().get(address);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html()).doesNotContain(executor);
        }
    }

    @Test
    void whoMayNotSeeTheStatisticsOfStaffGetsNeitherPageNorFile() {
        assertThat(browsers.of(MARAT).get("/desk/statistics").status()).isEqualTo(403);
        assertThat(browsers.of(MARAT).get("/desk/statistics.csv?" + MARCH).status())
                .isEqualTo(403);
        assertThat(browsers.anonymous().get("/desk/statistics").path()).startsWith("/desk/sign-in");
    }

    @Test
    void anEmptyPeriodSaysSo() {
        TestPage page = browsers.of(AIGERIM).get("/desk/statistics?from=2019-01-01&until=2019-12-31");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Өтініш жоқ");
        assertThat(page.html()).doesNotContain("<svg", "NaN");
        assertThat(browsers.of(AIGERIM)
                        .get("/desk/statistics.csv?from=2019-01-01&until=2019-12-31")
                        .html())
                .contains("Барлығы,,0,0,0,0,0,0,,,,,");
        assertThat(browsers.of(AIGERIM)
                        .get("/desk/statistics?from=2026-04-01&until=2026-03-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aYearThatThereIsNoneOfShowsAllOfThem() {
        cases.registered(StagedCases.TEXT);

        assertThat(browsers.anonymous().get("/en/statistics?year=2026").html())
                .contains("<option value=\"2026\" selected");
        assertThat(browsers.anonymous().get("/en/statistics?year=9999%27").status())
                .isEqualTo(200);
    }
}
