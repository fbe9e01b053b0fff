package kz.rectorblog.moderation;

import java.util.Set;
import kz.rectorblog.text.Localized;
import kz.rectorblog.text.Span;

/**
 * What a rule found, able to explain itself without the rule book at hand.
 *
 * @param rule the rule's id
 * @param ground the ground of the Regulation, {@code G01} to {@code G22}
 * @param start UTF-16 offset into the field; 0 for a finding about the whole field
 * @param end UTF-16 offset into the field, not included
 * @param quote what stands there
 * @param source the clause that the ground rests on
 */
public record Finding(
        String rule,
        int version,
        String ground,
        Field field,
        int start,
        int end,
        String quote,
        Localized title,
        Localized why,
        Localized advice,
        String source) {

    /** The ids of all rules that only guess begin so, and those of no others: the reading of the book sees to it. */
    public static final String GUESSES = "likely/";

    /** Grounds whose findings are places that can be covered, so that the rest may be shown. */
    private static final Set<String> MASKABLE = Set.of("G03", "G07");

    /** Whether a model only thinks it likely; its place is the whole sentence. */
    public boolean isGuess() {
        return rule.startsWith(GUESSES);
    }

    /** Whether what stands there may be nobody's business. */
    public boolean isPrivate() {
        return MASKABLE.contains(ground) && !quote.isBlank();
    }

    /** Whether a moderator is offered to mask it, whatever the advice was. A guess masks nothing by itself. */
    public boolean maskable() {
        return isPrivate() && !isGuess();
    }

    public Span span() {
        return new Span(start, end);
    }
}
