package kz.rectorblog.moderation;

import java.time.Duration;
import java.util.List;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.LanguageGuess;
import kz.rectorblog.text.YamlEntry;

/** Reads one example of a rule. */
final class ExampleReader {

    private static final String[] KEYS = {
        "text", "subject", "name", "email", "phone", "earlier", "lang", "marks", "because"
    };

    /** Stands in {@code marks} for everything: grounds of form are about the text as a whole. */
    private static final String WHOLE = "*";

    private ExampleReader() {}

    static Example match(YamlEntry entry) {
        entry.allowOnly(KEYS);
        List<String> marks = entry.texts("marks");
        if (marks.isEmpty()) {
            throw entry.broken("'marks' is missing: what must be found in this example");
        }
        SubmittedText submitted = submitted(entry);
        return new Example(
                submitted,
                language(entry),
                marks.equals(List.of(WHOLE)) ? List.of(whole(submitted)) : marks,
                entry.optionalText("because").orElse(""),
                entry.line());
    }

    static Example noMatch(YamlEntry entry) {
        entry.allowOnly(KEYS);
        if (entry.has("marks")) {
            throw entry.broken("marks", "an example in which nothing may be found has no 'marks'");
        }
        return new Example(submitted(entry), language(entry), List.of(), entry.text("because"), entry.line());
    }

    /** The author's detail that the example is about, else the text. */
    private static String whole(SubmittedText submitted) {
        for (Field field : List.of(Field.NAME, Field.EMAIL, Field.PHONE)) {
            if (!submitted.in(field).isEmpty()) {
                return submitted.in(field);
            }
        }
        return submitted.text();
    }

    private static SubmittedText submitted(YamlEntry entry) {
        AuthorDetails author = new AuthorDetails(
                entry.optionalText("name").orElse(null),
                entry.optionalText("email").orElse(null),
                entry.optionalText("phone").orElse(null));
        String text = entry.optionalText("text").orElse("");
        return new SubmittedText(entry.optionalText("subject").orElse(null), text, author, earlier(entry));
    }

    private static List<EarlierText> earlier(YamlEntry entry) {
        return entry.has("earlier")
                ? entry.entries("earlier").stream()
                        .map(ExampleReader::earlierText)
                        .toList()
                : List.of();
    }

    private static EarlierText earlierText(YamlEntry entry) {
        entry.allowOnly("number", "text", "hours");
        Duration ago = entry.has("hours") ? Duration.ofHours(entry.number("hours")) : null;
        return new EarlierText(entry.text("number"), entry.text("text"), ago);
    }

    private static Language language(YamlEntry entry) {
        return entry.optionalText("lang")
                .map(code -> Language.ofCode(code)
                        .orElseThrow(() -> entry.broken("lang", "unknown language '" + code + "'")))
                .orElseGet(() -> LanguageGuess.of(entry.optionalText("text").orElse("")));
    }
}
