package kz.rectorblog.proceedings;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.calendar.Procedure.Milestone;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.VisibilityStep;

/** Reads from the history of a case what has happened to it, and still holds. */
final class Milestones {

    private static final Map<String, Milestone> BY_ACTION = Map.of(
            Step.CONFIRM.name(), Milestone.REGISTERED,
            Step.RESUBMIT.name(), Milestone.REGISTERED,
            Step.ACCEPT.name(), Milestone.ACCEPTED,
            Step.FORWARD.name(), Milestone.FORWARDED,
            Step.SUBMIT_ANSWER.name(), Milestone.ANSWER_WRITTEN,
            Step.APPROVE_ANSWER.name(), Milestone.ANSWER_APPROVED,
            Step.CONCLUDE.name(), Milestone.DECIDED,
            VisibilityStep.PUBLISH.name(), Milestone.PUBLISHED);

    private final Map<Milestone, Instant> reached = new EnumMap<>(Milestone.class);

    private Milestones() {}

    /** @param history of the case, oldest first */
    static Map<Milestone, Instant> of(List<AuditEntry> history) {
        Milestones milestones = new Milestones();
        history.forEach(milestones::read);
        return milestones.reached;
    }

    private void read(AuditEntry entry) {
        undone(entry.action());
        Milestone milestone = BY_ACTION.get(entry.action());
        if (milestone != null) {
            reached.putIfAbsent(milestone, entry.happenedAt());
        }
    }

    private void undone(String action) {
        if (action.equals(Step.RESUBMIT.name())) {
            reached.clear();
        } else if (action.equals(Step.CORRECT.name())) {
            reached.keySet().removeIf(milestone -> milestone != Milestone.REGISTERED);
        } else if (action.equals(Step.REJECT_ANSWER.name())) {
            reached.remove(Milestone.ANSWER_WRITTEN);
        }
    }
}
