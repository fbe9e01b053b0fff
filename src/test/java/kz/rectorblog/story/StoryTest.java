package kz.rectorblog.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole job in a real browser, once in each language: an author asks, a moderator accepts and forwards, a head of a
 * unit answers, the rector approves, a visitor finds the answer. Every page is kept as a picture under
 * {@code target/screenshots} and held against WCAG 2.2 AA.
 */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
@Property(name = "rectorblog.scheduling", value = "true")
class StoryTest {

    private static final Pattern NUMBER = Pattern.compile("RB-\\d{4}-\\d{6}");

    private static final Map<Language, Words> WORDS = Map.of(
            Language.KK,
                    new Words(
                            "Кітапхананың жұмыс уақыты",
                            "Сессия кезінде кітапхана кешкі сағат алтыда жабылады. Жұмыс уақытын ұзарту мүмкін бе?"
                                    + " Кітапханашының телефоны: +7 701 000 00 77.",
                            "Кітапхана сессия кезінде кешкі онға дейін жұмыс істейді. Ұсынысыңызға рақмет.",
                            "кітапхананың уақыты"),
            Language.RU,
                    new Words(
                            "Ремонт душевых в общежитии",
                            "В общежитии вторую неделю не работают душевые на третьем этаже. Когда закончится ремонт?"
                                    + " Телефон коменданта +7 701 000 00 78.",
                            "Ремонт закончится в пятницу. До этого открыты душевые второго этажа.",
                            "ремонт душевой"),
            Language.EN,
                    new Words(
                            "Transcript in English",
                            "I applied for an exchange semester and need my transcript in English. Where do I ask for"
                                    + " it? My tutor's phone is +7 701 000 00 79.",
                            "The registrar's office issues transcripts in English within two working days.",
                            "transcripts"));

    private static @Nullable Chromium chromium;

    private final EmbeddedServer server;
    private final StaffCast cast;

    private record Words(String subject, String text, String answer, String query) {}

    StoryTest(EmbeddedServer server, StaffCast cast) {
        this.server = server;
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAnswerIsAskedForGivenPublishedAndFound(Language language) {
        Words words = Objects.requireNonNull(WORDS.get(language));
        cast.of(CastMember.AIGERIM);
        String email = "story-" + language.code() + "@example.kz";

        String number = theAuthorAsks(language, words, email);
        theModeratorAcceptsAndForwards(language, number);
        theExecutorAnswers(language, number, words);
        theRectorApproves(language, number);
        aVisitorFindsIt(language, number, words);
    }

    private String theAuthorAsks(Language language, Words words, String email) {
        try (Screen screen = screen(language, "1-author")) {
            Page page = screen.page();
            screen.open("/" + language.code());
            screen.look("home");
            screen.open("/" + language.code() + "/ask");
            screen.look("form");
            page.locator("#kind").selectOption("QUESTION");
            page.locator("#subject").fill(words.subject());
            page.locator("#text").fill(words.text());
            page.locator("#fullName").fill("Аружан Маратқызы Жолдасбаева");
            page.locator("#email").fill(email);
            page.locator("#phone").fill("+7 701 000 00 05");
            page.locator("button[value=check]:visible").click();
            assertThat(page.locator(".findings .ground-G07").first()).isVisible();
            screen.look("checked");
            page.locator("#consent").check();
            page.locator("button[value=send]:visible").last().click();
            page.waitForURL("**/ask/sent");
            screen.look("sent");

            screen.open(confirmLink(screen, email));
            screen.look("confirm");
            page.locator("main button[type=submit]").click();
            page.waitForURL("**/track/**");
            screen.look("receipt");
            Matcher number = NUMBER.matcher(page.content());
            assertThat(number.find()).isTrue();
            return number.group();
        }
    }

    /** Reads the letter in the mailbox of the demonstration; it comes as soon as the outbox has run. */
    private static String confirmLink(Screen screen, String email) {
        Pattern link = Pattern.compile("/(?:kk|ru|en)/confirm/[\\w-]+");
        Page page = screen.page();
        page.navigate("/dev/mailbox?recipient=" + email);
        for (int tries = 0; tries < 50 && page.getByText(email).count() == 0; tries++) {
            page.waitForTimeout(200);
            page.reload();
        }
        page.locator("main a[href*='/dev/mailbox/']").first().click();
        page.waitForLoadState();
        Matcher found = link.matcher(page.content());
        assertThat(found.find()).as("a link to confirm in the letter").isTrue();
        return found.group();
    }

    private void theModeratorAcceptsAndForwards(Language language, String number) {
        try (Screen screen = screen(language, "2-moderator")) {
            Page page = screen.page();
            screen.signIn(CastMember.AIGERIM);
            screen.open("/desk/queue");
            screen.look("queue");
            screen.open("/desk/submissions/" + number);
            screen.send("/checkout");
            screen.look("case");
            screen.unfold("/acceptance");
            screen.form("/acceptance").locator("input[value=PUBLISH_MASKED]").check();
            screen.send("/acceptance");
            screen.unfold("/forwarding");
            screen.form("/forwarding")
                    .locator("select[name=executor]")
                    .selectOption(String.valueOf(cast.of(CastMember.MARAT).id()));
            screen.send("/forwarding");
            screen.look("forwarded");
            assertThat(page.content()).contains(CastMember.MARAT.fullName());
        }
    }

    private void theExecutorAnswers(Language language, String number, Words words) {
        try (Screen screen = screen(language, "3-executor")) {
            screen.signIn(CastMember.MARAT);
            screen.look("work");
            screen.open("/desk/submissions/" + number);
            screen.form("/answer").locator("input[value=EXPLAINED]").check();
            screen.form("/answer").locator("textarea[name=body]").fill(words.answer());
            screen.look("answer");
            screen.form("/answer").locator("button[name=submit]").click();
            screen.page().waitForLoadState();
            screen.look("submitted");
        }
    }

    private void theRectorApproves(Language language, String number) {
        try (Screen screen = screen(language, "4-rector")) {
            screen.signIn(CastMember.QAIRAT);
            screen.look("home");
            screen.open("/desk/submissions/" + number + "/publication");
            screen.look("preview");
            screen.form("/publication").locator("button[name=confirm]").click();
            screen.page().waitForLoadState();
            screen.open("/desk/submissions/" + number);
            screen.look("history");
        }
    }

    private void aVisitorFindsIt(Language language, String number, Words words) {
        try (Screen screen = screen(language, "5-visitor")) {
            Page page = screen.page();
            screen.open("/" + language.code() + "/items/" + number);
            screen.look("item");
            assertThat(page.locator("main")).containsText(words.answer());
            assertThat(page.content())
                    .as("the phone of a third person is masked")
                    .doesNotContain("000 00 7");
            screen.open("/" + language.code() + "/items");
            screen.look("list");
            found(screen, language, number, words);
            screen.look("found");
            screen.open("/" + language.code() + "/statistics");
            screen.look("statistics");
            screen.open("/" + language.code() + "/rules");
            screen.look("rules");
        }
    }

    /** The index follows the publication within a second. */
    private static void found(Screen screen, Language language, String number, Words words) {
        Page page = screen.page();
        page.navigate("/" + language.code() + "/search?q=" + words.query());
        for (int tries = 0;
                tries < 50 && page.locator("main a[href$='" + number + "']").count() == 0;
                tries++) {
            page.waitForTimeout(200);
            page.reload();
        }
        assertThat(page.locator("main a[href$='" + number + "']").first()).isVisible();
    }

    private Screen screen(Language language, String who) {
        return new Screen(Objects.requireNonNull(chromium), server.getURL().toString(), language, who);
    }
}
