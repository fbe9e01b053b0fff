package kz.rectorblog.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.text.Division;
import kz.rectorblog.text.Redactor;
import kz.rectorblog.text.SentenceCase;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.Words;
import kz.rectorblog.text.WrongLayout;

/**
 * The text as it could be sent instead: typed again with the right layout, others' numbers masked, capitals made small,
 * a long run divided. Only an offer; the author decides.
 */
public final class Repair {

    private static final int MANY_DIGITS = 6;

    private Repair() {}

    /** The repaired text, if something was found that a repair changes (G07 numbers, G14 layout, G15, G16). */
    public static Optional<String> repaired(SubmittedText submitted, Assessment assessment) {
        String repaired = Redactor.mask(submitted.text(), numbersOf(assessment), List.of());
        if (holds(assessment, "G14")) {
            repaired = WrongLayout.retyped(repaired).orElse(repaired);
        }
        if (holds(assessment, "G15")) {
            repaired = SentenceCase.of(repaired, namesOf(submitted));
        }
        if (holds(assessment, "G16")) {
            repaired = Division.of(repaired);
        }
        return repaired.equals(submitted.text()) ? Optional.empty() : Optional.of(repaired);
    }

    private static boolean holds(Assessment assessment, String ground) {
        return assessment.findings().stream()
                .anyMatch(finding -> finding.ground().equals(ground) && finding.field() == Field.TEXT);
    }

    /** Phones, addresses and identity numbers; a name may be what the letter is about, so it stays. */
    private static List<Span> numbersOf(Assessment assessment) {
        return assessment.maskable().stream()
                .filter(finding -> finding.field() == Field.TEXT && isNumberOrAddress(finding.quote()))
                .map(Finding::span)
                .toList();
    }

    private static boolean isNumberOrAddress(String quote) {
        return quote.indexOf('@') > 0
                || quote.chars().filter(Character::isDigit).count() >= MANY_DIGITS;
    }

    private static Set<String> namesOf(SubmittedText submitted) {
        Set<String> names = new HashSet<>();
        Words.of(submitted.in(Field.NAME)).forEach(word -> names.add(word.form()));
        return names;
    }
}
