package kz.rectorblog.web;

import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestPage;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "trial", value = "yes")
class ProblemTest {

    @Inject
    Browsers browsers;

    @Test
    void aMissingPageHelpsInTheAskedLanguage() {
        TestPage kazakh = browsers.anonymous().get("/kk/no-such-page");
        assertThat(kazakh.status()).isEqualTo(404);
        assertThat(kazakh.text()).contains("Мұндай бет жоқ");
        assertThat(kazakh.html()).contains("action=\"/kk/search\"", "href=\"/kk/ask\"");

        assertThat(browsers.anonymous().get("/ru/trial/silent").text()).contains("Такой страницы нет");
    }

    @Test
    void programsGetAProblemDocument() {
        TestPage missing = browsers.anonymous().get("/api/v1/no-such-thing");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(missing.html())
                .contains(
                        "\"type\":\"urn:rectorblog:problem:not-found\"",
                        "\"status\":404",
                        "\"instance\":\"/api/v1/no-such-thing\"");
        assertThat(browsers.anonymous()
                        .send("POST", "/api/v1/trial", "application/json", "{broken")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFaultOfOursShowsANumberAndNothingElse() {
        TestPage page = browsers.anonymous().get("/kk/trial/fault");

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.html()).containsPattern("<code>[0-9a-f]{8}</code>").doesNotContain("Айгүл", "IllegalArgument");
    }

    @Test
    void theWrongMethodAndTheWrongTypeAreSaidInWords() {
        TestPage page =
                browsers.anonymous().submit("/ru/trial/silent", Map.of("text", "Длинный текст,\nкоторый жалко"));

        assertThat(page.status()).isEqualTo(405);
        assertThat(page.text()).contains("Эта страница так не открывается", "который жалко");
    }

    @Test
    void aFormThatIsTooLongSaysHowMuchIsAllowed() {
        TestPage page = browsers.anonymous().submit("/en/trial", Map.of("subject", "x".repeat(1_100_000)));

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text()).contains("1,024 KB", "xxxxxxxxx");
    }

    @Test
    void whoeverIsNotSignedInIsSentToDoSoAndComesBack() {
        TestPage page = browsers.anonymous().getWithoutFollowing("/desk/trial?page=2");
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/desk/sign-in?returnTo=%2Fdesk%2Ftrial%3Fpage%3D2");
        assertThat(browsers.of(AIGERIM).get("/desk/trial").text()).isEqualTo("queue");
    }

    @Test
    void aFormSentAfterTheSessionEndedIsGivenBack() {
        TestPage page = browsers.anonymous().submit("/desk/trial", Map.of("reason", "Толық жазылған\nнегіздеме"));

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.html())
                .contains("Толық жазылған\nнегіздеме", "action=\"/desk/trial\"", "href=\"/desk/sign-in\"");
    }

    @Test
    void aMissingPermissionIsNamedInPlainWords() {
        TestPage page = browsers.of(OLGA).get("/desk/trial");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("просмотр очереди обращений");
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (String path : new String[] {"/desk/sign-in", "/kk/no-such-page", "/assets/theme.css", "/api/v1/nothing"}) {
            TestPage page = browsers.anonymous().get(path);
            assertThat(page.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(page.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
        }
        assertThat(browsers.anonymous().get("/desk/sign-in").header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(browsers.anonymous().get("/kk/track/" + "a".repeat(43)).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void assetsAreKeptForEverUnderTheAddressThatNamesTheirContent() {
        String html = browsers.anonymous().get("/desk/sign-in").html();
        String address = html.replaceAll("(?s).*href=\"(/assets/theme.css[^\"]*)\".*", "$1");

        TestPage marked = browsers.anonymous().get(address);
        assertThat(marked.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(marked.header("ETag")).startsWith("\"");
        assertThat(html).containsPattern("/webjars/bootstrap/css/bootstrap.min.css\\?v=[0-9a-f]{16}");
        assertThat(browsers.anonymous()
                        .get("/webjars/bootstrap/css/bootstrap.min.css")
                        .status())
                .isEqualTo(200);
        assertThat(browsers.anonymous().get("/assets/theme.css").header("Cache-Control"))
                .isEqualTo("public, no-cache");
    }
}
