package kz.rectorblog.web;

import io.micronaut.http.HttpRequest;
import java.util.Locale;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/** Which language to speak to whoever sent this request. */
final class RequestLanguage {

    private RequestLanguage() {}

    static Language of(HttpRequest<?> request, @Nullable SignedIn signedIn) {
        String[] segments = request.getPath().split("/", 3);
        String first = segments.length > 1 ? segments[1] : "";
        return Language.ofCode(first).orElseGet(() -> signedIn == null ? ofVisitor(request) : signedIn.language());
    }

    private static Language ofVisitor(HttpRequest<?> request) {
        return Language.ofCode(request.getParameters().get("lang", String.class, "")).orElseGet(() -> ofBrowser(request));
    }

    private static Language ofBrowser(HttpRequest<?> request) {
        return request.getLocale().map(Locale::getLanguage).flatMap(Language::ofCode).orElse(Language.KK);
    }
}
