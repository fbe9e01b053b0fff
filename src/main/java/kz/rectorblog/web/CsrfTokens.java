package kz.rectorblog.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The token that a form must carry, bound to the browser that asked for the form: a signature over the browser's random
 * cookie. Holds for anonymous visitors too, needs no store, and lives as long as the browser's cookie.
 */
@Singleton
class CsrfTokens {

    static final String FIELD = "csrfToken";
    static final String HEADER = "X-CSRF-Token";

    private static final String COOKIE = "rectorblog-browser";
    private static final String NEW_BROWSER = "kz.rectorblog.web.new-browser";

    private final SecretKey secret;
    private final SafeCookies cookies;
    private final SecureRandom random = new SecureRandom();

    CsrfTokens(SecretKey secret, SafeCookies cookies) {
        this.secret = secret;
        this.cookies = cookies;
    }

    /** Another one at each call, so that compressed pages do not betray it; every one of them holds. */
    String of(HttpRequest<?> request) {
        String salt = random(16);
        return salt + "." + signature(salt, browser(request));
    }

    boolean holds(HttpRequest<?> request, String token) {
        int dot = token.indexOf('.');
        Optional<String> browser = cookies.value(request, COOKIE);
        if (dot < 0 || browser.isEmpty()) {
            return false;
        }
        String expected = signature(token.substring(0, dot), browser.get());
        return MessageDigest.isEqual(
                expected.getBytes(), token.substring(dot + 1).getBytes());
    }

    /** The cookie that the answer must set, where a token was given to a browser that we had not met. */
    Optional<Cookie> newCookie(HttpRequest<?> request) {
        return request.getAttribute(NEW_BROWSER, String.class).map(browser -> cookies.of(COOKIE, browser));
    }

    private String browser(HttpRequest<?> request) {
        return cookies.value(request, COOKIE)
                .or(() -> request.getAttribute(NEW_BROWSER, String.class))
                .orElseGet(() -> meet(request));
    }

    private String meet(HttpRequest<?> request) {
        String browser = random(32);
        request.setAttribute(NEW_BROWSER, browser);
        return browser;
    }

    private String signature(String salt, String browser) {
        return encoded(secret.sign("csrf " + salt + " " + browser));
    }

    private String random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return encoded(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
