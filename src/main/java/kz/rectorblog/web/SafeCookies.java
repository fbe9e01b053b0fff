package kz.rectorblog.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The cookies of the house: for this site only, unseen by scripts, gone with the browser. Over https they are Secure and
 * bear the prefix {@code __Host-}, so no neighbouring host can plant one.
 */
@Singleton
public class SafeCookies {

    /** Says which session of a member of staff this is. */
    public static final String SESSION = "rectorblog-session";

    private final boolean https;

    SafeCookies(@Property(name = "rectorblog.base-url") String baseUrl) {
        this.https = baseUrl.startsWith("https:");
    }

    public Cookie of(String name, String value) {
        return Cookie.of(prefixed(name), value)
                .httpOnly(true)
                .secure(https)
                .sameSite(SameSite.Lax)
                .path("/");
    }

    /** Makes the browser forget the cookie of this name. */
    public Cookie gone(String name) {
        return of(name, "").maxAge(0);
    }

    public Optional<String> value(HttpRequest<?> request, String name) {
        return request.getCookies()
                .findCookie(prefixed(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    boolean overHttps() {
        return https;
    }

    private String prefixed(String name) {
        return https ? "__Host-" + name : name;
    }
}
