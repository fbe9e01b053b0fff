package kz.rectorblog.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Sources;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page for one request. */
@Singleton
public class Frames {

    private final CsrfTokens csrf;
    private final boolean demo;
    private final Assets assets;
    private final CalendarHorizon calendar;
    private final Sources sources;

    Frames(
            CsrfTokens csrf,
            @Property(name = "rectorblog.demo") boolean demo,
            Assets assets,
            CalendarHorizon calendar,
            Sources sources) {
        this.csrf = csrf;
        this.demo = demo;
        this.assets = assets;
        this.calendar = calendar;
        this.sources = sources;
    }

    /** In the language of the path ({@code /kk/...}), else of the signed-in person, else of the browser, else Kazakh. */
    public Frame of(HttpRequest<?> request) {
        SignedIn signedIn = signedIn(request);
        Language language = RequestLanguage.of(request, signedIn);
        return new Frame(
                Texts.in(language),
                request.getPath(),
                () -> csrf.of(request),
                signedIn,
                demo,
                assets,
                calendar,
                sources);
    }

    public Frame of(HttpRequest<?> request, Language language) {
        return new Frame(
                Texts.in(language),
                request.getPath(),
                () -> csrf.of(request),
                signedIn(request),
                demo,
                assets,
                calendar,
                sources);
    }

    private static @Nullable SignedIn signedIn(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).map(SignedIn::of).orElse(null);
    }
}
