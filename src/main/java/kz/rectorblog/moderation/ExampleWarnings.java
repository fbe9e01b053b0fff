package kz.rectorblog.moderation;

import java.util.stream.Stream;
import kz.rectorblog.text.Language;

/** Tells what the examples of a rule do not prove: that it finds, or that it leaves alone, in each of its languages. */
public final class ExampleWarnings {

    private ExampleWarnings() {}

    /** A line a warning, with the rule's file. */
    public static Stream<String> of(RuleBook book) {
        return book.rules().stream()
                .flatMap(rule -> rule.languages().stream().sorted().flatMap(language -> of(rule, language)));
    }

    private static Stream<String> of(Rule rule, Language language) {
        String place = rule.file() + ": no example in " + language.code() + " of what the rule ";
        return Stream.concat(
                has(rule, language, true) ? Stream.empty() : Stream.of(place + "finds"),
                has(rule, language, false) ? Stream.empty() : Stream.of(place + "leaves alone"));
    }

    private static boolean has(Rule rule, Language language, boolean match) {
        return rule.examples().stream()
                .anyMatch(example -> example.language() == language && example.isMatch() == match);
    }
}
