package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.text.Span;

/** Puts what the rules found into the order of the text, and one ground's overlapping findings into one. */
final class Findings {

    private static final Comparator<Finding> IN_THE_TEXTS_ORDER = Comparator.comparing(Finding::field)
            .thenComparingInt(Finding::start)
            .thenComparing(Comparator.comparingInt(Finding::end).reversed())
            .thenComparing(Finding::ground)
            .thenComparing(Finding::rule);

    private Findings() {}

    /** Faults come last and are never merged: each says that its rule did not run. */
    static List<Finding> ordered(List<Finding> found, List<Finding> faults) {
        List<Finding> ordered = new ArrayList<>();
        Map<Kind, Integer> last = new HashMap<>();
        for (Finding finding : found.stream().sorted(IN_THE_TEXTS_ORDER).toList()) {
            Kind kind = new Kind(finding.field(), finding.ground());
            Integer before = last.get(kind);
            if (before != null && touches(ordered.get(before).span(), finding.span())) {
                ordered.set(before, merged(ordered.get(before), finding));
            } else {
                last.put(kind, ordered.size());
                ordered.add(finding);
            }
        }
        ordered.addAll(faults);
        return List.copyOf(ordered);
    }

    /** Findings of one kind that overlap are one; in the text's order only the last one can reach into the next. */
    private record Kind(Field field, String ground) {}

    /** An empty field's findings (a missing name) have no length: they are one when they stand at one place. */
    private static boolean touches(Span earlier, Span later) {
        return earlier.overlaps(later) || earlier.equals(later);
    }

    private static Finding merged(Finding first, Finding second) {
        if (second.end() <= first.end()) {
            return first;
        }
        String quote = first.quote() + second.quote().substring(first.end() - second.start());
        return new Finding(
                first.rule(),
                first.version(),
                first.ground(),
                first.field(),
                first.start(),
                second.end(),
                quote,
                first.title(),
                first.why(),
                first.advice(),
                first.source());
    }
}
