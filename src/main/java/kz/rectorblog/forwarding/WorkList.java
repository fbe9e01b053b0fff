package kz.rectorblog.forwarding;

import jakarta.inject.Singleton;
import java.util.List;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.assignment.OwedContribution;
import kz.rectorblog.assignment.OwedContributions;

/**
 * An executor's cases: the own ones, and those of people who are away and for whom this person stands in. What is quarantined
 * is absent: it can lie only with those who find it in the queue.
 */
@Singleton
public class WorkList {

    private final WorkListRepository lines;
    private final OwedContributions owed;
    private final Assignments assignments;

    WorkList(WorkListRepository lines, OwedContributions owed, Assignments assignments) {
        this.lines = lines;
        this.owed = owed;
        this.assignments = assignments;
    }

    /** What waits for an answer that this person writes today, the most urgent first. */
    public List<WorkLine> toAnswer(long executorId) {
        return lines.toAnswer(assignments.peopleOf(executorId));
    }

    /** What is asked of this person as a co-executor, the most urgent first; what was given already comes last. */
    public List<OwedContribution> toContribute(long staffId) {
        List<OwedContribution> asked = owed.askedOf(assignments.peopleOf(staffId));
        return asked.stream()
                .sorted((one, other) -> Boolean.compare(one.given(), other.given()))
                .toList();
    }

    /** What this person has answered: first what waits for approval, then the latest. */
    public List<WorkLine> answered(long executorId) {
        return lines.answered(executorId);
    }
}
