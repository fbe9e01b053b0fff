package kz.rectorblog.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.text.Language;

/** One person at a screen: what is seen is kept as a picture and held against WCAG 2.2 AA. */
final class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final Language language;
    private final String who;
    private final List<String> complaints = new ArrayList<>();
    private int pictures;

    Screen(Chromium chromium, String site, Language language, String who) {
        this.context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(site)
                        .setLocale(language.code() + "-KZ")
                        .setViewportSize(1280, 900));
        this.page = context.newPage();
        this.language = language;
        this.who = who;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
                complaints.add("a request to another host: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Goes there and expects a page. */
    void open(String path) {
        Response response = page.navigate(path);
        assertThat(response).isNotNull();
        assertThat(response.status()).as(path).isEqualTo(200);
    }

    void signIn(CastMember member) {
        open("/desk/sign-in");
        page.locator("#email").fill(member.email());
        page.locator("#password").fill(CastMember.PASSWORD);
        page.locator("form[action$='/desk/sign-in'] button[type=submit]")
                .first()
                .click();
        speak();
    }

    /** The desk speaks this person's language; the story is told in another one each time. */
    private void speak() {
        Locator choice = page.locator("form[action$='/desk/language'] button[value=" + language.code() + "]");
        if (choice.count() > 0) {
            choice.first().click();
        }
    }

    /** The form whose address ends so. */
    Locator form(String actionEnding) {
        return page.locator("form[action$='" + actionEnding + "']").first();
    }

    /** Presses the button that sends this form, wherever a folded section hides it. */
    void send(String actionEnding) {
        unfold(actionEnding);
        form(actionEnding).locator("button[type=submit]:visible").first().click();
        page.waitForLoadState();
    }

    void unfold(String actionEnding) {
        page.evaluate(
                "ending =>"
                    + " document.querySelector(`form[action$='${ending}']`)?.closest('details')?.setAttribute('open',"
                    + " '')",
                actionEnding);
    }

    /** Keeps a picture and refuses what people with a keyboard, a magnifier or a screen reader could not use. */
    void look(String name) {
        Path picture = PICTURES.resolve(language.code()).resolve("%s-%02d-%s.png".formatted(who, ++pictures, name));
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        AxeResults results = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(results.getViolations())
                .as(
                        "%s in %s: %s",
                        name,
                        language,
                        results.getViolations().stream().map(Screen::inWords).toList())
                .isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
        assertThat(complaints).as("what the browser complains of on " + name).isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
