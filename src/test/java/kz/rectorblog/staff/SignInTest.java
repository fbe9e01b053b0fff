package kz.rectorblog.staff;

import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.common.AdjustableClock;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SignInTest {

    private static final String PAGE = "/desk/sign-in";
    private static final String SESSION = "rectorblog-session";

    @Inject
    Browsers browsers;

    @Inject
    StaffCast cast;

    @Inject
    Sessions sessions;

    @Inject
    AdjustableClock clock;

    @Test
    void theSessionCookieIsUnseenByScriptsAndBoundToThisSite() {
        TestBrowser browser = browsers.anonymous();
        cast.of(AIGERIM);

        TestPage answer = browser.submitWithoutFollowing(
                PAGE,
                Map.of("email", " AIGERIM@University.example ", "password", PASSWORD, "returnTo", "/desk?page=2"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk?page=2");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith(SESSION + "=").contains("HTTPOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void signingInNeverLeadsToAnotherSite() {
        cast.of(AIGERIM);
        for (String elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "/desk/../..//evil"}) {
            TestPage answer = browsers.anonymous()
                    .submitWithoutFollowing(
                            PAGE, Map.of("email", AIGERIM.email(), "password", PASSWORD, "returnTo", elsewhere));

            assertThat(answer.header("Location"))
                    .as(elsewhere)
                    .startsWith("/desk")
                    .doesNotContain("evil.example");
        }
    }

    @Test
    void wrongPasswordAndUnknownAddressLookTheSameAndKeepTheAddress() {
        cast.of(SAULE);
        TestPage wrong = browsers.anonymous().submit(PAGE, Map.of("email", SAULE.email(), "password", "wrong"));
        TestPage unknown =
                browsers.anonymous().submit(PAGE, Map.of("email", "nobody@university.example", "password", "x"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.field("email")).isEqualTo(SAULE.email());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text().replace("nobody", "")).isEqualTo(wrong.text().replace("saule", ""));
    }

    @Test
    void fiveFailuresCloseTheAddressForAQuarterOfAnHour() {
        cast.of(MARAT);
        TestBrowser browser = browsers.anonymous();
        for (int attempt = 0; attempt < 5; attempt++) {
            browser.submit(PAGE, Map.of("email", MARAT.email(), "password", "guess " + attempt));
        }

        TestPage closed = browser.submit(PAGE, Map.of("email", MARAT.email(), "password", PASSWORD));
        assertThat(closed.status()).isEqualTo(429);
        assertThat(closed.text()).as("says until when, in Almaty").contains("09:15");

        clock.advance(Duration.ofMinutes(15));
        assertThat(browser.signIn(MARAT).cookies()).containsKey(SESSION);
        clock.advance(Duration.ofMinutes(-15));
    }

    @Test
    void aSessionEndsWhenLeftAloneAndInAnyCaseAfterHalfADay() {
        String token = sessions.open(cast.of(AIGERIM).id());

        clock.advance(Duration.ofMinutes(119));
        assertThat(sessions.find(token)).isPresent();
        clock.advance(Duration.ofMinutes(121));
        assertThat(sessions.find(token)).as("idle").isEmpty();

        String busy = sessions.open(cast.of(AIGERIM).id());
        for (int hour = 1; hour < 12; hour++) {
            clock.advance(Duration.ofHours(1));
            assertThat(sessions.find(busy)).as("hour " + hour).isPresent();
        }
        clock.advance(Duration.ofHours(1));
        assertThat(sessions.find(busy)).as("half a day").isEmpty();
        clock.advance(Duration.ofHours(-16));
    }

    @Test
    void afterSigningOutTheOldCookieOpensNothing() {
        TestBrowser browser = browsers.of(AIGERIM);
        String token = browser.cookies().getOrDefault(SESSION, "");

        TestPage page = browser.submit("/desk/sign-out", Map.of());

        assertThat(page.path()).isEqualTo(PAGE);
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void thePageSpeaksTheLanguageOfThePerson() {
        TestBrowser browser = browsers.of(OLGA);
        assertThat(browser.get(PAGE).html()).contains("lang=\"ru\"");

        browser.submit("/desk/language", Map.of("language", "en"));
        assertThat(browser.get(PAGE).html()).contains("lang=\"en\"");

        assertThat(browsers.anonymous().get(PAGE).html()).as("Kazakh first").contains("lang=\"kk\"");
        assertThat(browsers.anonymous().get(PAGE + "?lang=ru").html()).contains("lang=\"ru\"");
    }
}
