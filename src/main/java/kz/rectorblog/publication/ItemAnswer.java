package kz.rectorblog.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A published question with its answer, for programs.
 *
 * @param number the registration number
 * @param language of question and answer: kk, ru or en
 * @param kind question, proposal, application, complaint or response
 * @param outcome satisfied, partly_satisfied, refused_with_reasons, explained or forwarded_to_competent_body
 * @param author absent where the author asked not to be named
 * @param answeredInTime whether the answer came on the due date or before it
 */
@Serdeable
record ItemAnswer(
        String number,
        String language,
        String kind,
        @Nullable Named unit,
        String subject,
        String question,
        String answer,
        String outcome,
        @Nullable String author,
        Executor executor,
        LocalDate askedOn,
        LocalDate dueDate,
        LocalDate answeredOn,
        boolean answeredInTime,
        Instant publishedAt,
        Instant changedAt,
        String url) {

    @Serdeable
    record Named(String code, Map<String, String> name) {}

    @Serdeable
    record Executor(String name, Map<String, String> position) {}

    static ItemAnswer of(PublishedItem item, Map<String, Localized> units, String site) {
        return new ItemAnswer(
                item.number(),
                item.language().code(),
                item.kind().name().toLowerCase(Locale.ROOT),
                named(item.unitCode(), units),
                item.subject(),
                item.question(),
                item.answer(),
                item.outcome().name().toLowerCase(Locale.ROOT),
                item.authorName(),
                new Executor(item.executorName(), sayings(item.executorPosition())),
                item.askedOn(),
                item.dueDate(),
                item.answeredOn(),
                item.answeredInTime(),
                item.publishedAt(),
                item.changedAt(),
                site + "/" + item.language().code() + "/items/" + item.number());
    }

    private static @Nullable Named named(@Nullable String code, Map<String, Localized> units) {
        Localized name = code == null ? null : units.get(code);
        return code == null || name == null ? null : new Named(code, sayings(name));
    }

    private static Map<String, String> sayings(Localized saying) {
        return Map.of("kk", saying.kk(), "ru", saying.ru(), "en", saying.en());
    }
}
