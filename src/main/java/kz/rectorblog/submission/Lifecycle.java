package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.outbox.Outbox;

/** The one door through which a submission moves: row, audit entry and outbox messages, or none of them. */
@Singleton
public class Lifecycle {

    /** The topic and audit action of the author's later wish not to be named, Reg. 5.6. */
    public static final String HIDE_AUTHOR = "HIDE_AUTHOR";

    private final SubmissionRepository submissions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Lifecycle(SubmissionRepository submissions, AuditTrail audit, Outbox outbox, Clock clock) {
        this.submissions = submissions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Topic and audit action of the beginning: the text is stored and the letter with the confirming link is due. */
    public static final String SUBMITTED = "SUBMITTED";

    /** Stores a new submission, before any step. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Submission begin(Submission written) {
        Submission stored = submissions.save(written);
        leaveTrace(SUBMITTED, stored, Actor.AUTHOR, "");
        return stored;
    }

    /**
     * Takes one step of consideration. The topic of the outbox message is the step's name.
     *
     * @param detail what the history keeps beside the step: a reason, a date; never the author's data
     * @throws StepNotAllowed where the case does not stand where the step begins
     * @throws io.micronaut.data.exceptions.OptimisticLockException where somebody else moved it meanwhile
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Submission take(Step step, Submission submission, Actor actor, String detail) {
        Submission moved = submissions.update(submission.after(step, clock.instant()));
        leaveTrace(step.name(), moved, actor, detail);
        return moved;
    }

    /** Takes one step of publication; everything else as for a step of consideration. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Submission take(VisibilityStep step, Submission submission, Actor actor, String detail) {
        Submission moved = submissions.update(submission.after(step));
        leaveTrace(step.name(), moved, actor, detail);
        return moved;
    }

    /** The author asks that the data are not published, at any stage, even after publication (Reg. 5.6). */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Submission hideAuthor(Submission submission, Actor actor) {
        Submission hidden = submissions.update(submission.withAuthorHidden());
        leaveTrace(HIDE_AUTHOR, hidden, actor, "");
        return hidden;
    }

    private void leaveTrace(String action, Submission moved, Actor actor, String detail) {
        audit.record(moved.key(), action, detail, actor);
        outbox.announce(action, moved.key(), detail);
    }
}
