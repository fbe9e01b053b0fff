package kz.rectorblog.web;

import io.micronaut.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kept us from doing what was asked. Its words are {@code problem.<kind>.title} and {@code problem.<kind>.text} in
 * every language, with the arguments filled in.
 *
 * @param kind lower-case words with hyphens: {@code not-found}, {@code csrf}
 * @param details what was wrong with which field, for programs
 * @param incident the number under which the log tells more, for faults of ours
 */
public record Problem(
        HttpStatus status,
        String kind,
        List<Object> arguments,
        List<String> details,
        @Nullable String incident) {

    public static Problem of(HttpStatus status, String kind, Object... arguments) {
        return new Problem(status, kind, List.of(arguments), List.of(), null);
    }

    static Problem tooLarge(long largestInBytes) {
        return of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too-large", largestInBytes / 1024);
    }

    Problem withDetails(List<String> given) {
        return new Problem(status, kind, arguments, given, incident);
    }

    Problem withIncident(String number) {
        return new Problem(status, kind, arguments, details, number);
    }

    String title(Texts texts) {
        return texts.text("problem." + kind + ".title", arguments.toArray());
    }

    String text(Texts texts) {
        return texts.text("problem." + kind + ".text", arguments.toArray());
    }
}
