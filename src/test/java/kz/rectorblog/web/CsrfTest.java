package kz.rectorblog.web;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "trial", value = "yes")
class CsrfTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Browsers browsers;

    @Test
    void aFormWithTheTokenOfItsBrowserIsTaken() {
        assertThat(browsers.anonymous()
                        .submit("/kk/trial", Map.of("subject", "Жатақхана"))
                        .text())
                .isEqualTo("got Жатақхана");
    }

    @Test
    void aFormWithoutTokenIsRefusedAndCanBeSentAgainFromTheAnswer() {
        TestBrowser browser = browsers.anonymous();
        String text = "Жатақханада су жоқ.\nЕкінші апта.";

        TestPage refused = browser.submit("/kk/trial", Map.of("csrfToken", "x.y", "subject", text, "password", "hush"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).contains(text).doesNotContain("hush").contains("action=\"/kk/trial\"");
        assertThat(browser.submit("/kk/trial", Map.of("subject", text)).text()).startsWith("got Жатақханада су жоқ.");
    }

    @Test
    void anotherBrowsersTokenDoesNotHold() {
        String stolen = browsers.anonymous().csrfToken();

        assertThat(browsers.anonymous()
                        .submit("/ru/trial", Map.of("csrfToken", stolen))
                        .status())
                .isEqualTo(403);
        assertThat(browsers.anonymous()
                        .send("POST", "/en/trial", FORM, "subject=x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aProgramNeedsNoTokenUnlessACookieVouchesForIt() {
        String json = "{\"subject\": \"x\"}";
        assertThat(browsers.anonymous()
                        .send("POST", "/api/v1/trial", "application/json", json)
                        .html())
                .isEqualTo("got x");

        TestPage vouched = browsers.of(AIGERIM).send("POST", "/api/v1/trial", "application/json", json);
        assertThat(vouched.status()).isEqualTo(403);
        assertThat(vouched.header("Content-Type")).isEqualTo("application/problem+json");

        assertThat(browsers.anonymous()
                        .send("POST", "/api/v1/trial", "text/plain", json)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPageWithoutFormSetsNoCookie() {
        TestBrowser browser = browsers.anonymous();
        browser.get("/assets/theme.css");
        assertThat(browser.cookies()).isEmpty();
    }
}
