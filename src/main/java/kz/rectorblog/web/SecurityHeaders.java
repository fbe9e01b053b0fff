package kz.rectorblog.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.regex.Pattern;

/** What every answer tells the browser to refuse, and which answers nobody may keep. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE) // outermost: the answers of other filters need the headers too
class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    // the desk, and addresses that hold an author's key (43 letters: 256 bits)
    private static final Pattern SECRET = Pattern.compile("/(desk|admin)(/.*)?|.*/[A-Za-z0-9_-]{43}(/.*)?");

    private final boolean https;

    SecurityHeaders(SafeCookies cookies) {
        this.https = cookies.overHttps();
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        if (!headers.contains("Content-Security-Policy")) { // a document of its own kind may bring a policy of its own
            headers.set("Content-Security-Policy", POLICY);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_DEVICES);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (https) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        limitKeeping(request, headers);
    }

    // a page with a form stays in the browser's own history, so that "back" finds what was typed; proxies keep nothing
    private static void limitKeeping(HttpRequest<?> request, MutableHttpHeaders headers) {
        if (SECRET.matcher(request.getPath()).matches()) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
