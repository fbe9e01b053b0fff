package kz.rectorblog.submission;

import static kz.rectorblog.submission.Stage.*;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every lawful step of consideration, and nothing else. Publication has its own table, {@link VisibilityStep}. */
public enum Step {
    /** The author proved the e-mail: the number is given and the term starts. */
    CONFIRM(Set.of(AWAITING_CONFIRMATION), REGISTERED),
    TAKE_UP(Set.of(REGISTERED), IN_REVIEW),
    RETURN_TO_AUTHOR(Set.of(IN_REVIEW), RETURNED),
    /** The corrected text is a new receipt under the same number: a new term. */
    RESUBMIT(Set.of(RETURNED), REGISTERED),
    ACCEPT(Set.of(IN_REVIEW), ACCEPTED),
    DECLINE(Set.of(IN_REVIEW), DECLINED),
    REDIRECT(Set.of(IN_REVIEW), REDIRECTED),
    /** From FORWARDED too: handed on to another executor; the due date stays. */
    FORWARD(Set.of(ACCEPTED, FORWARDED), FORWARDED),
    EXTEND(Set.of(ACCEPTED, FORWARDED), null),
    /** The calendar of working days has changed: the same term ends on another day. */
    RESCHEDULE(Set.of(REGISTERED, IN_REVIEW, ACCEPTED, FORWARDED, ANSWER_SUBMITTED), null),
    SUBMIT_ANSWER(Set.of(FORWARDED), ANSWER_SUBMITTED),
    REJECT_ANSWER(Set.of(ANSWER_SUBMITTED), FORWARDED),
    APPROVE_ANSWER(Set.of(ANSWER_SUBMITTED), ANSWERED),
    /** A step of the case's procedure was taken, and somebody recorded it; also after the outcome: it is handed over. */
    RECORD_STEP(Set.of(REGISTERED, IN_REVIEW, ACCEPTED, FORWARDED, ANSWER_SUBMITTED, ANSWERED), null),
    /** A person or a body decided: the author gets the outcome and the decision. Only where its procedure ends so. */
    CONCLUDE(Set.of(ACCEPTED, FORWARDED), ANSWERED),
    /** A person found that the text holds no secret, and said why. */
    LIFT_QUARANTINE(EnumSet.complementOf(EnumSet.of(AWAITING_CONFIRMATION)), null),
    /** The escape hatch: a decision was wrong; it is taken up again, with a reason. The term never restarts. */
    CORRECT(Set.of(RETURNED, DECLINED, REDIRECTED, ACCEPTED, ANSWERED), IN_REVIEW);

    private final Set<Stage> from;
    private final @Nullable Stage to;

    Step(Set<Stage> from, @Nullable Stage to) {
        this.from = from;
        this.to = to;
    }

    public boolean allowedFrom(Stage stage) {
        return from.contains(stage);
    }

    /** Where the step leads from here: back to the same stage for a step that moves nothing. */
    public Stage leadsTo(Stage stage) {
        return to == null ? stage : to;
    }
}
