package kz.rectorblog.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.moderation.TwoBooks;

/**
 * A text of which two books say something different.
 *
 * @param newlyHit what only the later book finds
 * @param noLongerHit what only the earlier book finds
 */
public record Change(
        NamedText text, Assessment before, Assessment after, List<Finding> newlyHit, List<Finding> noLongerHit) {

    /** The same rule at the same place is the same find, whatever is said about it. */
    private record Place(String rule, Field field, int start, int end) {

        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.field(), finding.start(), finding.end());
        }
    }

    /** Nothing where both books find the same and come to the same verdicts. */
    public static Optional<Change> of(NamedText text, TwoBooks.Both both) {
        List<Finding> newlyHit = without(both.after(), both.before());
        List<Finding> noLongerHit = without(both.before(), both.after());
        Change change = new Change(text, both.before(), both.after(), newlyHit, noLongerHit);
        return change.isEmpty() ? Optional.empty() : Optional.of(change);
    }

    public boolean ofConsideration() {
        return !before.consideration().code().equals(after.consideration().code());
    }

    public boolean ofPublication() {
        return !before.publication().code().equals(after.publication().code());
    }

    private boolean isEmpty() {
        return newlyHit.isEmpty() && noLongerHit.isEmpty() && !ofConsideration() && !ofPublication();
    }

    private static List<Finding> without(Assessment those, Assessment others) {
        Set<Place> known = others.findings().stream().map(Place::of).collect(Collectors.toSet());
        return those.findings().stream()
                .filter(finding -> !known.contains(Place.of(finding)))
                .toList();
    }
}
