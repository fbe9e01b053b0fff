package kz.rectorblog.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.calendar.Deadlines;

/**
 * A co-executor on a case, with the inner term and what was given.
 *
 * @param due the last day of the inner term
 * @param contributions every text, oldest first
 */
public record InnerTerm(CoExecutor who, LocalDate due, List<Contribution> contributions) {

    public InnerTerm {
        contributions = List.copyOf(contributions);
    }

    public boolean isAsked() {
        return who.isAsked();
    }

    public boolean isGiven() {
        return !contributions.isEmpty();
    }

    /** The text that counts. */
    public Optional<Contribution> newest() {
        return contributions.isEmpty() ? Optional.empty() : Optional.of(contributions.getLast());
    }

    /** Asked for, not given, and the inner term is over. */
    public boolean isLateOn(LocalDate today) {
        return isAsked() && !isGiven() && today.isAfter(due);
    }

    /** Given, but for the first time after the inner term. */
    public boolean wasLate() {
        return isGiven()
                && Deadlines.dayOf(contributions.getFirst().writtenAt()).isAfter(due);
    }
}
