package kz.rectorblog.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Sends whoever is not signed in to do so; tells whoever is what permission is missing. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class RefusalHandler implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {

    static final String SIGN_IN = "/desk/sign-in";

    private final Problems problems;
    private final Frames frames;

    RefusalHandler(Problems problems, Frames frames) {
        this.problems = problems;
        this.frames = frames;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        if (refusal.isForbidden()) {
            return problems.answer(request, Problem.of(HttpStatus.FORBIDDEN, "not-permitted", missing(request)));
        }
        boolean page = request.getMethod() == HttpMethod.GET && !Problems.isForProgram(request);
        return page
                ? toSignIn(request)
                : problems.answer(request, Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-needed"));
    }

    private static HttpResponse<?> toSignIn(HttpRequest<?> request) {
        URI signIn = UriBuilder.of(SIGN_IN)
                .queryParam("returnTo", request.getUri().toString())
                .build();
        return HttpResponse.seeOther(signIn);
    }

    private String missing(HttpRequest<?> request) {
        Texts texts = frames.of(request).texts();
        return RouteAttributes.getRouteMatch(request).map(RefusalHandler::required).stream()
                .flatMap(Arrays::stream)
                .map(permission -> "permission." + permission)
                .filter(texts::has)
                .map(texts::text)
                .collect(Collectors.joining(" / "));
    }

    private static String[] required(RouteMatch<?> route) {
        return route.getAnnotationMetadata().stringValues(Secured.class);
    }
}
