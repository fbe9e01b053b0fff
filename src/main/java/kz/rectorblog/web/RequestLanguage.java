package kz.rectorblog.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
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
        return Language.ofCode(request.getParameters().get("lang", String.class, ""))
                .orElseGet(() -> ofBrowser(request));
    }

    private static Language ofBrowser(HttpRequest<?> request) {
        String wished = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        if (wished == null) {
            return Language.KK;
        }
        return ranges(wished).stream()
                .map(range -> range.getRange().split("-", 2)[0])
                .flatMap(code -> Language.ofCode(code).stream())
                .findFirst()
                .orElse(Language.KK);
    }

    /** In the order of the wish; none where the header makes no sense. */
    private static List<Locale.LanguageRange> ranges(String wished) {
        try {
            return Locale.LanguageRange.parse(wished);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
