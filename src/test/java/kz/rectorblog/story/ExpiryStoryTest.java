package kz.rectorblog.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A term passes: the author reads so and complains from the case; the figures of everybody and of staff show it. */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class ExpiryStoryTest {

    private static @Nullable Chromium chromium;

    private final EmbeddedServer server;
    private final StagedCases cases;
    private final StaffCast cast;
    private final Submissions submissions;
    private final Letterbox letters;
    private final AdjustableClock clock;

    ExpiryStoryTest(
            EmbeddedServer server,
            StagedCases cases,
            StaffCast cast,
            Submissions submissions,
            Letterbox letters,
            AdjustableClock clock) {
        this.server = server;
        this.cases = cases;
        this.cast = cast;
        this.submissions = submissions;
        this.letters = letters;
        this.clock = clock;
    }

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        Objects.requireNonNull(chromium).close();
    }

    @BeforeEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
        cast.of(CastMember.AIGERIM);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMissedTermLeadsToAComplaintAndIntoTheFigures(Language language) {
        String email = "silence-" + language.code() + "@mail.example";
        Submission submission = cases.registeredFrom(email, StagedCases.TEXT);
        clock.advance(Duration.ofDays(40));

        try (Screen screen = screen(language, "expiry-1-author")) {
            complains(screen, language, submission, email);
        }
        try (Screen screen = screen(language, "expiry-2-visitor")) {
            screen.open("/" + language.code() + "/statistics");
            assertThat(screen.page().locator("svg.plot").first()).isVisible();
            screen.look("statistics");
        }
        try (Screen screen = screen(language, "expiry-3-staff")) {
            screen.signIn(CastMember.AIGERIM);
            screen.open("/desk/statistics");
            screen.look("statistics");
            screen.open("/desk/submissions/" + submission.name());
            screen.look("case-with-complaint");
        }
    }

    private void complains(Screen screen, Language language, Submission submission, String email) {
        Page page = screen.page();
        String own = "/" + language.code() + "/track/"
                + submissions.authorOf(submission).trackingKey();
        screen.open(own);
        screen.look("expired");
        page.locator("main a[href$='/complaint']").click();
        screen.look("complaint");
        page.locator("#consent").check();
        page.locator("button[value=send]:visible").last().click();
        page.waitForURL("**/ask/sent");
        screen.open(letters.link(email, "confirm"));
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/track/**");
        assertThat(page.locator("main")).containsText(Texts.in(language).text("track.about", submission.name()));
        screen.look("complaint-registered");
        screen.open(own);
        assertThat(page.locator("main")).containsText(Texts.in(language).text("track.complaints"));
        screen.look("expired-with-complaint");
    }

    private Screen screen(Language language, String who) {
        return new Screen(Objects.requireNonNull(chromium), server.getURL().toString(), language, who);
    }
}
