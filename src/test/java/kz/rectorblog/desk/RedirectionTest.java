package kz.rectorblog.desk;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import kz.rectorblog.Browsers;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestForm;
import kz.rectorblog.TestPage;
import kz.rectorblog.chasing.SentDigests;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.outbox.OutboxRunner;
import kz.rectorblog.submission.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 3 working days from Friday, 6 March 2026 end on Thursday the 12th, as the 9th is off (APPC 65). */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class RedirectionTest {

    @Inject
    Browsers browsers;

    @Inject
    StagedCases cases;

    @Inject
    SentDigests sent;

    @Inject
    OutboxRunner outbox;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void theClockStandsWhereItStood() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void inTimeTheAuthorIsToldWithoutARemark() {
        TestPage done = redirected("2026-03-12T17:00");

        assertThat(done.text()).contains("Құзыретті органға").doesNotContain("Үш жұмыс күні өтіп");
    }

    @Test
    void pastTheTermThePageSaysWhatToDoAndTheLetterThatItIsLate() {
        TestPage done = redirected("2026-03-13T10:00");

        assertThat(done.text()).contains("Үш жұмыс күні өтіп кеткен еді");
    }

    private TestPage redirected(String at) {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
        Submission submission = cases.inReview(StagedCases.TEXT);
        outbox.runDue();
        clock.setTo(LocalDateTime.parse(at).atZone(TimeSource.ZONE).toInstant());
        boolean late = at.startsWith("2026-03-13");
        TestBrowser aigerim = browsers.of(AIGERIM);
        TestPage page = aigerim.get("/desk/submissions/" + submission.name());
        assertThat(page.text().contains("Бүгін жолдаңыз")).isEqualTo(late);

        TestPage done = TestForm.on(page, "/redirection")
                .with("body", "Алматы қаласының әкімдігі")
                .with("reason", "Жолды жөндеу қала әкімдігінің құзыретінде.")
                .sendIn(aigerim);
        outbox.runDue();

        assertThat(sent.about(submission.key()))
                .last()
                .satisfies(mail -> assertThat(mail.body())
                        .contains("Алматы қаласының әкімдігі")
                        .satisfies(body ->
                                assertThat(body.contains("2026 ж. 12 наурыз")).isEqualTo(late)));
        return done;
    }
}
