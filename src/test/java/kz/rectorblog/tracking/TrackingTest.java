package kz.rectorblog.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.Checkouts;
import kz.rectorblog.review.Reasons;
import kz.rectorblog.review.ReviewDesk;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.submission.WrittenSubmissions;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TrackingTest {

    private final Browsers browsers;
    private final WrittenSubmissions written;
    private final Submissions submissions;
    private final Checkouts checkouts;
    private final ReviewDesk desk;
    private final StaffCast cast;
    private final AdjustableClock clock;

    TrackingTest(
            Browsers browsers,
            WrittenSubmissions written,
            Submissions submissions,
            Checkouts checkouts,
            ReviewDesk desk,
            StaffCast cast,
            AdjustableClock clock) {
        this.browsers = browsers;
        this.written = written;
        this.submissions = submissions;
        this.checkouts = checkouts;
        this.desk = desk;
        this.cast = cast;
        this.clock = clock;
    }

    @Test
    void theAuthorSeesNumberDueDateAndStory() {
        String page = track("ru", registered("Столовая закрыта"));

        TestPage shown = browsers.anonymous().get(page);

        assertThat(shown.text())
                .contains("RB-2026-")
                .contains("2 апреля 2026")
                .contains("Почта подтверждена, обращение зарегистрировано");
        assertThat(shown.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aReturnedTextComesBackCorrectedUnderTheSameNumber() {
        Submission submission = registered("Қайтарылатын өтініш");
        Submission returned = returned(submission);
        TestBrowser browser = browsers.anonymous();
        String page = track("kk", submission);
        TestPage form = browser.get(page);
        assertThat(form.text()).contains("Мәтінді түзету").contains("Сөйлемдерге бөліп жазыңыз.");

        TestPage refused =
                browser.submit(page + "/correction", Map.of("subject", "", "text", "Түзетілген мәтінім осы."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("Түзетілген мәтінім осы.");

        browser.submit(page + "/correction", Map.of("subject", "Асхана", "text", "Асхана неге жабық? Қашан ашылады?"));

        Submission back =
                submissions.byNumber(String.valueOf(returned.number())).orElseThrow();
        assertThat(back.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(submissions.textsOf(back)).hasSize(2);
        assertThat(submissions.textOf(back).body()).isEqualTo("Асхана неге жабық? Қашан ашылады?");
    }

    @Test
    void theAuthorMayAskNotToBeNamedAtAnyTime() {
        Submission submission = registered("Please hide me");
        String page = track("en", submission);
        TestBrowser browser = browsers.anonymous();
        assertThat(browser.get(page).text()).contains("Do not publish my name");

        TestPage after = browser.submit(page + "/concealment", Map.of());

        assertThat(after.text()).contains("Your name is not published.");
        assertThat(submissions.byId(submission.key()).orElseThrow().hideAuthor())
                .isTrue();
    }

    @Test
    void aMissedTermIsToldHonestlyWithTheDayUntilWhichToComplain() {
        Submission submission = registered("Overdue one");
        java.time.Instant before = clock.instant();
        clock.advance(Duration.ofDays(40));
        try {
            TestPage page = browsers.anonymous().get(track("en", submission));

            assertThat(page.text()).contains("The term has passed").contains("Last day for a complaint 3 July 2026");
        } finally {
            clock.setTo(before);
        }
    }

    @Test
    void aWrongKeyTellsNothingButTheWayBack() {
        TestPage page = browsers.anonymous().get("/en/track/wrong-key");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("we send the link again");
    }

    @Test
    void askingForALostLinkSaysTheSameWhetherItFitsOrNot() {
        Submission submission = registered("Lost link");
        TestBrowser browser = browsers.anonymous();
        browser.get("/en/track");

        String right = browser.submit(
                        "/en/track",
                        Map.of("number", String.valueOf(submission.number()), "email", "nurlan@example.kz"))
                .text();
        String wrong = browser.submit(
                        "/en/track", Map.of("number", String.valueOf(submission.number()), "email", "other@example.kz"))
                .text();

        assertThat(right).isEqualTo(wrong);
    }

    private Submission registered(String subject) {
        TestBrowser browser = browsers.anonymous();
        browser.get("/kk/ask");
        browser.submit(
                "/kk/ask",
                Map.of(
                        "kind", "QUESTION",
                        "fullName", "Нұрлан Сапаров",
                        "email", "nurlan@example.kz",
                        "phone", "+77010000002",
                        "subject", subject,
                        "text", "Асхана екі аптадан бері жабық. Қашан ашылады?",
                        "consent", "true",
                        "action", "send"));
        Submission submission = written.about(subject).get(0);
        browser.submitWithoutFollowing("/kk/confirm/" + written.confirmKeyOf(submission), Map.of());
        return submissions.byId(submission.key()).orElseThrow();
    }

    private Submission returned(Submission submission) {
        long moderator = cast.of(CastMember.AIGERIM).id();
        checkouts.checkOut(submission, moderator);
        Submission taken = submissions.byId(submission.key()).orElseThrow();
        desk.returnToAuthor(
                taken,
                new Seen(taken.version(), taken.textRevision(), 0),
                new Reasons(Set.of("G16"), "Сөйлемдерге бөліп жазыңыз."),
                moderator);
        return submissions.byId(submission.key()).orElseThrow();
    }

    private String track(String language, Submission submission) {
        return "/" + language + "/track/" + submissions.authorOf(submission).trackingKey();
    }
}
