package kz.rectorblog.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.Browsers;
import kz.rectorblog.GoldenFile;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.web.Route;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever adds a route has these tests for it already. */
@MicronautTest(transactional = false)
class RoutesTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SIGN_IN = "/desk/sign-in";
    private static final Map<Role, CastMember> WHO = Map.of(
            Role.MODERATOR, CastMember.AIGERIM,
            Role.EXECUTOR, CastMember.MARAT,
            Role.RECTOR, CastMember.QAIRAT,
            Role.ADMINISTRATOR, CastMember.TIMUR,
            Role.AUDITOR, CastMember.BOTAGOZ);

    @Inject
    Router router;

    @Inject
    Browsers browsers;

    private final Map<Role, TestBrowser> signedIn = new EnumMap<>(Role.class);

    @Test
    void theTableOfRoutesIsTheReviewedOne() {
        String table = Route.all(router).stream().map(Route::line).collect(Collectors.joining("\n", "", "\n"));
        GoldenFile.compare("routes.txt", table, RoutesTest.class);
    }

    @Test
    void everyRouteSaysWhoMayAskAndOnlyByPermissionsThatExist() {
        List<String> known = Stream.concat(
                        Stream.of(Route.ANYONE, Route.SIGNED_IN),
                        Stream.of(Permission.values()).map(Enum::name))
                .toList();

        assertThat(Route.all(router))
                .allSatisfy(
                        route -> assertThat(route.required()).as(route.line()).isSubsetOf(known));
    }

    @Test
    void whatIsBehindTheDeskIsNotForAnyone() {
        assertThat(Route.all(router))
                .filteredOn(route -> route.path().matches("/(desk|admin)(/.*)?")
                        && !route.path().startsWith(SIGN_IN))
                .allSatisfy(
                        route -> assertThat(route.required()).as(route.line()).doesNotContain(Route.ANYONE));
    }

    @TestFactory
    Stream<DynamicTest> everyRouteLetsInWhomItsPermissionNamesAndNobodyElse() {
        return Route.all(router).stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(dynamicTest(
                                "anonymous: " + route.method() + " " + route.path(), () -> tryAnonymously(route))),
                        Stream.of(Role.values())
                                .map(role -> dynamicTest(
                                        role + ": " + route.method() + " " + route.path(), () -> tryAs(role, route)))));
    }

    private void tryAnonymously(Route route) {
        TestPage answer = ask(browsers.anonymous(), route);
        if (route.required().contains(Route.ANYONE)) {
            assertLetIn(answer);
        } else if (route.method() == HttpMethod.GET && !route.path().startsWith("/api/")) {
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).startsWith(SIGN_IN);
        } else {
            assertThat(answer.status()).isEqualTo(401);
        }
    }

    private void tryAs(Role role, Route route) {
        TestPage answer = ask(browserOf(role), route);
        if (mayAsk(role, route)) {
            assertLetIn(answer);
        } else {
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        }
    }

    // nothing like it exists, and the form is empty: 404, 400, 409 and 422 mean that the door was open
    private static void assertLetIn(TestPage answer) {
        assertThat(answer.status()).as(answer.text()).isNotIn(401, 403).isLessThan(500);
    }

    private static boolean mayAsk(Role role, Route route) {
        return route.required().contains(Route.ANYONE)
                || route.required().contains(Route.SIGNED_IN)
                || role.permissionNames().stream().anyMatch(route.required()::contains);
    }

    private TestBrowser browserOf(Role role) {
        TestBrowser known = signedIn.get(role);
        if (known == null || !known.cookies().containsKey("rectorblog-session")) {
            signedIn.put(role, browsers.of(Objects.requireNonNull(WHO.get(role))));
        }
        return Objects.requireNonNull(signedIn.get(role));
    }

    private static TestPage ask(TestBrowser browser, Route route) {
        String path = route.path()
                .replaceAll("\\{[?&][^}]*}", "")
                .replaceAll("\\{language[^}]*}", "kk")
                .replaceAll("\\{/[^}]*}", "/999999")
                .replaceAll("\\{[^}]*}", "999999");
        if (route.method() == HttpMethod.GET) {
            return browser.getWithoutFollowing(path);
        }
        boolean json = route.takesJson() && path.startsWith("/api/");
        return browser.sendWithToken(route.method().name(), path, json ? "application/json" : FORM, json ? "{}" : "");
    }
}
