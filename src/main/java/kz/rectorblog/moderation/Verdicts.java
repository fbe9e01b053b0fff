package kz.rectorblog.moderation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Derives the two verdicts from the effects of what was found. There is no other place where a verdict is made. */
final class Verdicts {

    private final RuleBook book;
    private final List<Finding> findings;
    private final List<Finding> faults;

    Verdicts(RuleBook book, List<Finding> findings, List<Finding> faults) {
        this.book = book;
        this.findings = findings;
        this.faults = faults;
    }

    Consideration consideration() {
        Effect.OnConsideration strongest = findings.stream()
                .map(finding -> book.effect(finding).consideration())
                .max(Comparator.naturalOrder())
                .orElse(Effect.OnConsideration.CONSIDER);
        if (!faults.isEmpty() && strongest != Effect.OnConsideration.PASS_ON) {
            return new Consideration.AskModerator(faults);
        }
        Predicate<Finding> decisive = finding -> book.effect(finding).consideration() == strongest;
        return switch (strongest) {
            case CONSIDER -> new Consideration.Consider();
            case RETURN -> new Consideration.Return(grounds(decisive));
            case ASK_MODERATOR -> new Consideration.AskModerator(those(decisive));
            case REDIRECT, PASS_ON -> new Consideration.Redirect(grounds(decisive));
            case DECLINE -> new Consideration.Decline(grounds(decisive));
        };
    }

    PublicationAdvice publication() {
        Effect.OnPublication strongest = findings.stream()
                .map(finding -> book.effect(finding).publication())
                .max(Comparator.naturalOrder())
                .orElse(Effect.OnPublication.MAY_PUBLISH);
        if (!faults.isEmpty() && strongest != Effect.OnPublication.KEEP_PRIVATE) {
            return new PublicationAdvice.AskModerator(faults);
        }
        Predicate<Finding> decisive = finding -> book.effect(finding).publication() == strongest;
        return switch (strongest) {
            case MAY_PUBLISH -> new PublicationAdvice.MayPublish();
            case PUBLISH_MASKED -> new PublicationAdvice.PublishMasked(those(decisive));
            case ASK_MODERATOR -> new PublicationAdvice.AskModerator(those(decisive));
            case KEEP_PRIVATE -> new PublicationAdvice.KeepPrivate(grounds(decisive));
        };
    }

    private Set<String> grounds(Predicate<Finding> wanted) {
        return findings.stream()
                .filter(wanted)
                .map(Finding::ground)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    private List<Finding> those(Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }
}
