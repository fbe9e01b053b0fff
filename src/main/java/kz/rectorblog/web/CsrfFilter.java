package kz.rectorblog.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.convert.format.ReadableBytes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing change anything unless it comes from a page of ours. A refusal gives the typed text back, also of a
 * form that is too long. A program's JSON may do without a token where no cookie vouches for it: then there is nothing that a foreign page could misuse.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-20_000) // before the security filter: also a request that fails there gives back what was typed
class CsrfFilter {

    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final CsrfTokens tokens;
    private final SafeCookies cookies;
    private final Problems problems;
    private final long largestForm;

    CsrfFilter(
            CsrfTokens tokens,
            SafeCookies cookies,
            Problems problems,
            @Property(name = "rectorblog.largest-form") @ReadableBytes long largestForm) {
        this.tokens = tokens;
        this.cookies = cookies;
        this.problems = problems;
        this.largestForm = largestForm;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (HARMLESS.contains(request.getMethod()) || isProgramWithoutCookie(request)) {
            return null;
        }
        Optional<TypedForm> form = TypedForm.read(request);
        if (request.getContentLength() > largestForm) {
            return problems.answer(request, Problem.tooLarge(largestForm));
        }
        boolean ours = form.flatMap(typed -> typed.value(CsrfTokens.FIELD))
                .or(() -> Optional.ofNullable(request.getHeaders().get(CsrfTokens.HEADER)))
                .filter(token -> tokens.holds(request, token))
                .isPresent();
        return ours ? null : problems.answer(request, Problem.of(HttpStatus.FORBIDDEN, "csrf"));
    }

    @ResponseFilter
    void giveCookie(HttpRequest<?> request, MutableHttpResponse<?> response) {
        tokens.newCookie(request).ifPresent(response::cookie);
    }

    private boolean isProgramWithoutCookie(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/v1/")
                && request.getContentType()
                        .filter(MediaType.APPLICATION_JSON_TYPE::matches)
                        .isPresent()
                && cookies.value(request, SafeCookies.SESSION).isEmpty();
    }
}
