package kz.rectorblog.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a book to its rules' own examples. */
public final class Proof {

    private Proof() {}

    /** Every example that does not hold, with its file and line and with what was found instead; not thrown. */
    public static List<BrokenRule> failures(RuleBook book) {
        return book.rules().stream().flatMap(rule -> failures(rule)).toList();
    }

    private static Stream<BrokenRule> failures(Rule rule) {
        return rule.examples().stream().flatMap(example -> failure(rule, example).stream());
    }

    private static Optional<BrokenRule> failure(Rule rule, Example example) {
        List<String> found =
                rule.findIn(example.submitted()).stream().map(Finding::quote).toList();
        if (found.equals(example.marks())) {
            return Optional.empty();
        }
        String reason = "expected " + example.marks() + ", found " + found + " in: "
                + example.submitted().text();
        return Optional.of(new BrokenRule(rule.file(), example.line(), reason));
    }
}
