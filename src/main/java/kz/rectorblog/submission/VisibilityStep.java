package kz.rectorblog.submission;

import static kz.rectorblog.submission.Visibility.*;

import java.util.Set;

/** Every lawful step of publication. Consideration has its own table, {@link Step}. */
public enum VisibilityStep {
    CHOOSE_PUBLISH(Set.of(UNDECIDED, TO_PUBLISH, TO_PUBLISH_MASKED, PRIVATE), TO_PUBLISH),
    CHOOSE_PUBLISH_MASKED(Set.of(UNDECIDED, TO_PUBLISH, TO_PUBLISH_MASKED, PRIVATE), TO_PUBLISH_MASKED),
    KEEP_PRIVATE(Set.of(UNDECIDED, TO_PUBLISH, TO_PUBLISH_MASKED, PRIVATE), PRIVATE),
    PUBLISH(Set.of(TO_PUBLISH, TO_PUBLISH_MASKED), PUBLISHED),
    WITHDRAW(Set.of(PUBLISHED), WITHDRAWN),
    /** The escape hatch: the withdrawal was wrong, with a reason. */
    RESTORE(Set.of(WITHDRAWN), PUBLISHED);

    private final Set<Visibility> from;
    private final Visibility to;

    VisibilityStep(Set<Visibility> from, Visibility to) {
        this.from = from;
        this.to = to;
    }

    public boolean allowedFrom(Visibility visibility) {
        return from.contains(visibility);
    }

    public Visibility leadsTo() {
        return to;
    }
}
