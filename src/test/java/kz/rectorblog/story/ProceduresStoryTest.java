package kz.rectorblog.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.StaffCast;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each of the five procedures in a real browser: the author chooses and starts it, staff take its steps and record how it
 * ended, the author reads it. How an answer of the blog is written and published, {@link StoryTest} tells.
 */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class ProceduresStoryTest {

    private static final Pattern NUMBER = Pattern.compile("RB-\\d{4}-\\d{6}");
    private static final Pattern TRACK = Pattern.compile("/(?:kk|ru|en)/track/[\\w-]{43}");

    private static @Nullable Chromium chromium;

    private final EmbeddedServer server;
    private final StaffCast cast;
    private final Letterbox letters;

    /** What an author has in hand after the form. */
    private record Started(String number, String page, String email) {}

    ProceduresStoryTest(EmbeddedServer server, StaffCast cast, Letterbox letters) {
        this.server = server;
        this.cast = cast;
        this.letters = letters;
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
    void aCertificateIsAskedForWithAReceiptForThePapersAndHandedOut() {
        Started started = start(
                Language.KK,
                "certificate",
                "Оқуымды басқа қалада жалғастыруға байланысты анықтама беруіңізді сұраймын.",
                Map.of(
                        "application-year",
                        "2",
                        "application-speciality",
                        "Бағдарламалау",
                        "application-group",
                        "П-21"));

        try (Screen screen = staff(Language.KK, "certificate")) {
            accept(screen, started);
            screen.unfold("/procedure-step");
            screen.form("/procedure-step").locator("input[value=application]").check();
            screen.form("/procedure-step").locator("input[value=identity]").check();
            screen.form("/procedure-step").locator("[name=given-address]").fill("Алматы, Абай даңғылы, 13");
            screen.send("/procedure-step");
            screen.look("papers-accepted");
            conclude(screen, "issued", "Анықтама № 14 кеңседе берілді.");
        }
        try (Screen screen = screen(Language.KK, "certificate-3-author")) {
            reads(screen, started, "Анықтама № 14 кеңседе берілді.");
            screen.page().locator("main a[href$='/receipt']").click();
            assertThat(screen.page().locator("main")).containsText("Абай даңғылы, 13");
            assertThat(screen.page().locator("main")).containsText(CastMember.AIGERIM.fullName());
            screen.look("receipt");
        }
        nobodyElseReads(started);
    }

    @Test
    void anAppealOfARepresentativeGoesFromTheDeanToACollegialBody() {
        Started started = start(
                Language.RU,
                "sop-appeal",
                "Прошу проверить, как выставлена оценка по практике: критерии нам не показали.",
                Map.ofEntries(
                        Map.entry("kind", "APPLICATION"),
                        Map.entry("applicant", "REPRESENTATIVE"),
                        Map.entry("represented", "Алия Маратовна Серикова"),
                        Map.entry("authority", "доверенность № 12 от 02.03.2026"),
                        Map.entry("form", "student"),
                        Map.entry("student-level", "бакалавриат"),
                        Map.entry("student-speciality", "Педагогика"),
                        Map.entry("student-year", "3"),
                        Map.entry("student-language", "русский"),
                        Map.entry("student-funding", "грант"),
                        Map.entry("student-mode", "дневная"),
                        Map.entry("student-address", "Алматы, улица Сатпаева, 1")));

        try (Screen screen = staff(Language.RU, "sop-appeal")) {
            accept(screen, started);
            assertThat(screen.page().locator("main")).containsText("Алия Маратовна Серикова");
            screen.form("/procedure-step").locator("select[name=step]").selectOption("dean");
            screen.form("/procedure-step").locator("select[name=body]").selectOption("programme-committee");
            screen.send("/procedure-step");
            screen.look("dean-named-the-body");
            conclude(screen, "satisfied", "Комитет решил показать критерии и пересмотреть оценку.");
        }
        try (Screen screen = screen(Language.RU, "sop-appeal-3-author")) {
            reads(screen, started, "Комитет решил показать критерии");
            assertThat(screen.page().locator("main")).containsText("Комитет образовательных программ");
        }
        nobodyElseReads(started);
    }

    @Test
    void aComplaintOfAGroupIsPartlySatisfied() {
        Started started = start(
                Language.EN,
                "complaint",
                "The laboratory classes of our group were cancelled four times and never held.",
                Map.of("applicant", "GROUP", "people", "Aruzhan Bek\nDias Omar"));

        try (Screen screen = staff(Language.EN, "complaint")) {
            accept(screen, started);
            assertThat(screen.page().locator("main")).containsText("Dias Omar");
            conclude(screen, "partly-satisfied", "Two of the four classes will be held in April.");
        }
        try (Screen screen = screen(Language.EN, "complaint-3-author")) {
            reads(screen, started, "Two of the four classes will be held in April.");
        }
        nobodyElseReads(started);
    }

    @Test
    void aComplaintAboutAPublicServiceIsDecidedByTheProvider() {
        Started started = start(
                Language.KK,
                "public-service-complaint",
                "Кеңсе анықтаманы үш жұмыс күнінде бермеді, себебін де айтпады.",
                Map.of());

        try (Screen screen = staff(Language.KK, "public-service-complaint")) {
            accept(screen, started);
            conclude(screen, "satisfied", "Анықтама бүгін беріледі, кеңсеге ескерту жасалды.");
        }
        try (Screen screen = screen(Language.KK, "public-service-complaint-3-author")) {
            reads(screen, started, "кеңсеге ескерту жасалды");
        }
        nobodyElseReads(started);
    }

    @Test
    void theBlogIsStartedFromTheSameChoiceAndItsStepsFollowItsHistory() {
        Started started = start(
                Language.RU,
                "rector-blog",
                "В читальном зале по вечерам не хватает розеток. Можно ли поставить ещё?",
                Map.of("kind", "PROPOSAL"));

        try (Screen screen = staff(Language.RU, "rector-blog")) {
            screen.open("/desk/submissions/" + started.number());
            screen.send("/checkout");
            screen.unfold("/acceptance");
            screen.form("/acceptance").locator("input[value=PUBLISH]").check();
            screen.send("/acceptance");
            assertThat(screen.page().locator(".procedure-steps li.done")).hasCount(1);
            assertThat(screen.page().locator("form[action$='/conclusion']")).hasCount(0);
            screen.look("steps");
        }
        try (Screen screen = screen(Language.RU, "rector-blog-3-author")) {
            screen.open(started.page());
            assertThat(screen.page().locator(".procedure-steps li.done")).hasCount(1);
            screen.look("steps");
        }
    }

    private Started start(Language language, String procedure, String text, Map<String, String> fields) {
        cast.of(CastMember.AIGERIM);
        String email = "story-" + procedure + "@example.kz";
        try (Screen screen = screen(language, procedure + "-1-author")) {
            Page page = screen.page();
            screen.open("/" + language.code() + "/procedures");
            screen.look("choice");
            page.locator("a.btn[aria-describedby=procedure-" + procedure + "]").click();
            screen.look("form");
            // a choice unfolds what belongs to it
            fields.forEach((name, value) -> choose(page, name, value));
            fields.forEach((name, value) -> fill(page, name, value));
            if (page.locator("#subject").inputValue().isBlank()) {
                page.locator("#subject").fill("Story of " + procedure);
            }
            page.locator("#text").fill(text);
            page.locator("#fullName").fill("Аружан Маратқызы Жолдасбаева");
            page.locator("#email").fill(email);
            page.locator("#phone").fill("+7 701 000 00 05");
            page.locator("#consent").check();
            page.locator("button[value=send]:visible").last().click();
            page.waitForURL("**/ask/sent");
            screen.open(letters.link(email, "confirm"));
            page.locator("main button[type=submit]").click();
            page.waitForURL("**/track/**");
            screen.look("registered");
            return new Started(found(NUMBER, page.content()), found(TRACK, page.url()), email);
        }
    }

    private static void choose(Page page, String name, String value) {
        if (List.of("applicant", "form").contains(name)) {
            page.locator("input[name=" + name + "][value=" + value + "]").check();
        } else if (name.equals("kind")) {
            page.locator("#kind").selectOption(value);
        }
    }

    private static void fill(Page page, String name, String value) {
        if (!List.of("applicant", "form", "kind").contains(name)) {
            page.locator("[name=" + name + "]").fill(value);
        }
    }

    private static void accept(Screen screen, Started started) {
        screen.open("/desk/submissions/" + started.number());
        screen.send("/checkout");
        screen.unfold("/acceptance");
        assertThat(screen.page().locator("form[action$='/acceptance'] input[name=publication]"))
                .hasCount(0);
        screen.send("/acceptance");
        screen.look("accepted");
    }

    private static void conclude(Screen screen, String outcome, String decision) {
        screen.form("/conclusion").locator("input[value=" + outcome + "]").check();
        screen.form("/conclusion").locator("textarea[name=decision]").fill(decision);
        screen.send("/conclusion");
        assertThat(screen.page().locator("main")).containsText(decision);
        screen.look("concluded");
    }

    private void reads(Screen screen, Started started, String decision) {
        assertThat(letters.subjects(started.email()).getFirst())
                .as("the letter with the decision")
                .contains(started.number());
        screen.open(started.page());
        assertThat(screen.page().locator("main")).containsText(decision);
        screen.look("outcome");
    }

    /** What is no item of the blog is never published. */
    private void nobodyElseReads(Started started) {
        try (Screen screen = screen(Language.EN, "visitor")) {
            assertThat(Objects.requireNonNull(screen.page().navigate("/en/items/" + started.number()))
                            .status())
                    .isEqualTo(404);
        }
    }

    private static String found(Pattern pattern, String where) {
        Matcher matcher = pattern.matcher(where);
        assertThat(matcher.find()).as(where).isTrue();
        return matcher.group();
    }

    private Screen staff(Language language, String procedure) {
        Screen screen = screen(language, procedure + "-2-staff");
        screen.signIn(CastMember.AIGERIM);
        return screen;
    }

    private Screen screen(Language language, String who) {
        return new Screen(Objects.requireNonNull(chromium), server.getURL().toString(), language, who);
    }
}
