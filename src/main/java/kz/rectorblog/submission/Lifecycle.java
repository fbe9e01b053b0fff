package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.calendar.Procedure.Ending;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.common.Actor;
import kz.rectorblog.outbox.Outbox;

/** The one door through which a submission moves: row, audit entry and outbox messages, or none of them. */
@Singleton
public class Lifecycle {

    /** The topic and audit action of the author's later wish not to be named, Reg. 5.6. */
    public static final String HIDE_AUTHOR = "HIDE_AUTHOR";

    private final SubmissionRepository submissions;
    private final Procedures procedures;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Lifecycle(SubmissionRepository submissions, Procedures procedures, AuditTrail audit, Outbox outbox, Clock clock) {
        this.submissions = submissions;
        this.procedures = procedures;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Topic and audit action of the beginning: the text is stored and the letter with the confirming link is due. */
    public static final String SUBMITTED = "SUBMITTED";

    /** Stores a new submission, before any step. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Submission begin(Submission written) {
        Submission stored = submissions.save(byItsProcedure(written));
        leaveTrace(SUBMITTED, stored, Actor.AUTHOR, "");
        return stored;
    }

    /**
     * Takes one step of consideration. The topic of the outbox message is the step's name.
     *
     * @param detail what the history keeps beside the step: a reason, a date; never the author's data
     * @throws StepNotAllowed where the case does not stand where the step begins, or its procedure ends in another way
     * @throws io.micronaut.data.exceptions.OptimisticLockException where somebody else moved it meanwhile
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Submission take(Step step, Submission submission, Actor actor, String detail) {
        if (!endsBy(step, submission)) {
            throw new StepNotAllowed(submission, step, submission.stage());
        }
        Submission moved = submissions.update(byItsProcedure(submission.after(step, clock.instant())));
        leaveTrace(step.name(), moved, actor, detail);
        return moved;
    }

    /**
     * Takes one step of publication; everything else as for a step of consideration.
     *
     * @throws StepNotAllowed also where the procedure of the case lets nothing be published
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Submission take(VisibilityStep step, Submission submission, Actor actor, String detail) {
        if (step.leadsTo() != Visibility.PRIVATE && !published(submission)) {
            throw new StepNotAllowed(submission, step, submission.visibility());
        }
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

    private Submission byItsProcedure(Submission submission) {
        return published(submission) ? submission : submission.keptPrivate();
    }

    private boolean endsBy(Step step, Submission submission) {
        Ending ending = procedures.of(submission.procedureId()).ending();
        return switch (step) {
            case SUBMIT_ANSWER, REJECT_ANSWER, APPROVE_ANSWER -> ending == Ending.ANSWER;
            case CONCLUDE -> ending == Ending.DECISION;
            case CONFIRM,
                    TAKE_UP,
                    RETURN_TO_AUTHOR,
                    RESUBMIT,
                    ACCEPT,
                    DECLINE,
                    REDIRECT,
                    FORWARD,
                    EXTEND,
                    RESCHEDULE,
                    RECORD_STEP,
                    LIFT_QUARANTINE,
                    CORRECT -> true;
        };
    }

    private boolean published(Submission submission) {
        return procedures.of(submission.procedureId()).published();
    }

    private void leaveTrace(String action, Submission moved, Actor actor, String detail) {
        audit.record(moved.key(), action, detail, actor);
        outbox.announce(action, moved.key(), detail);
    }
}
