package kz.rectorblog.tracking;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.submission.Complaints;
import kz.rectorblog.submission.DueDateMove;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.VisibilityStep;

/** Tells the author what happened to the case; what staff do among themselves stays on the desk. */
@Singleton
class Story {

    private static final Set<String> TOLD = Set.of(
            Lifecycle.SUBMITTED,
            Lifecycle.HIDE_AUTHOR,
            Complaints.COMPLAINED,
            Step.CONFIRM.name(),
            Step.TAKE_UP.name(),
            Step.RETURN_TO_AUTHOR.name(),
            Step.RESUBMIT.name(),
            Step.ACCEPT.name(),
            Step.DECLINE.name(),
            Step.REDIRECT.name(),
            Step.FORWARD.name(),
            Step.EXTEND.name(),
            Step.RESCHEDULE.name(),
            Step.SUBMIT_ANSWER.name(),
            Step.APPROVE_ANSWER.name(),
            Step.RECORD_STEP.name(),
            Step.CONCLUDE.name(),
            Step.CORRECT.name(),
            VisibilityStep.PUBLISH.name(),
            VisibilityStep.WITHDRAW.name(),
            VisibilityStep.RESTORE.name());

    private final AuditTrail audit;

    Story(AuditTrail audit) {
        this.audit = audit;
    }

    /** Oldest first. */
    List<Event> of(long submissionId) {
        DueDates dues = new DueDates();
        List<Event> story = new ArrayList<>();
        for (AuditEntry entry : audit.of(submissionId)) {
            DueDateMove move = dues.after(entry);
            if (TOLD.contains(entry.action())) {
                story.add(new Event(entry.happenedAt(), entry.action(), entry.detail(), move));
            }
        }
        return story;
    }
}
