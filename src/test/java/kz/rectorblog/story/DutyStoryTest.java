package kz.rectorblog.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Objects;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a real browser: a lead, a co-executor with an inner term, and somebody who stands in for the lead and answers. */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class DutyStoryTest {

    private static @Nullable Chromium chromium;

    private final EmbeddedServer server;
    private final StagedCases cases;
    private final StaffCast cast;

    DutyStoryTest(EmbeddedServer server, StagedCases cases, StaffCast cast) {
        this.server = server;
        this.cases = cases;
        this.cast = cast;
    }

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        Objects.requireNonNull(chromium).close();
    }

    @Test
    void theLeadIsHelpedAndReplacedAndTheAnswerBearsBothNames() {
        Submission submission = cases.accepted(PublicationChoice.KEEP_PRIVATE);
        String address = "/desk/submissions/" + submission.name();

        try (Screen screen = screen(Language.KK, "duty-1-moderator", CastMember.AIGERIM)) {
            screen.open(address);
            screen.form("/forwarding").locator("select[name=executor]").selectOption(id(CastMember.MARAT));
            screen.form("/forwarding").locator("details summary").click();
            screen.form("/forwarding")
                    .locator("input[name=helper][value='" + id(CastMember.OLGA) + "']")
                    .check();
            screen.look("lead-and-co-executor");
            screen.send("/forwarding");
            assertThat(screen.page().locator("#co-executors")).containsText("2026 ж. 26 наурыз");
            screen.look("forwarded");
        }
        try (Screen screen = screen(Language.RU, "duty-2-co-executor", CastMember.OLGA)) {
            screen.open("/desk/work");
            screen.look("work");
            screen.page().locator("main a[href='" + address + "']").click();
            screen.form("/contribution").locator("textarea").fill("Деньги на ремонт есть.");
            screen.send("/contribution");
            assertThat(screen.page().locator("#co-executors")).containsText("Деньги на ремонт есть.");
            screen.look("contributed");
        }
        try (Screen screen = screen(Language.EN, "duty-3-lead", CastMember.MARAT)) {
            screen.open("/desk/absences");
            screen.page().locator("#first").fill("2026-03-06");
            screen.page().locator("#last").fill("2026-03-13");
            screen.page().locator("#substitute").selectOption(id(CastMember.SAULE));
            screen.look("absence");
            screen.send("/desk/absences");
            assertThat(screen.page().locator("main table")).containsText(CastMember.SAULE.fullName());
            screen.look("absence-noted");
        }
        try (Screen screen = screen(Language.KK, "duty-4-substitute", CastMember.SAULE)) {
            screen.open("/desk/work");
            assertThat(screen.page().locator("main")).containsText("(Марат Жүнісов үшін)");
            screen.page().locator("main a[href='" + address + "']").click();
            assertThat(screen.page().locator("#co-executors")).containsText("Деньги на ремонт есть.");
            screen.look("case-of-another");
            screen.form("/answer").locator("input[value=EXPLAINED]").check();
            screen.form("/answer").locator("textarea").fill("Су жұма күні қосылады, жөндеуге қаражат бар.");
            screen.send("/answer");
            assertThat(screen.page().locator("main")).containsText("Сәуле Ермекова (Марат Жүнісов үшін)");
            screen.look("answered");
        }
    }

    private String id(CastMember who) {
        return String.valueOf(cast.of(who).id());
    }

    private Screen screen(Language language, String who, CastMember member) {
        Screen screen =
                new Screen(Objects.requireNonNull(chromium), server.getURL().toString(), language, who);
        screen.signIn(member);
        return screen;
    }
}
