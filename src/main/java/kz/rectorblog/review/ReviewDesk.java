package kz.rectorblog.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.ProcedureClock;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.common.Actor;
import kz.rectorblog.review.Ruling.Decided;
import kz.rectorblog.review.Ruling.HeldByAnother;
import kz.rectorblog.review.Ruling.Incomplete;
import kz.rectorblog.review.Ruling.Missing;
import kz.rectorblog.review.Ruling.TermPassed;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Where a person decides: whether the case is considered, and, apart from that, whether all may see it. Every method
 * throws {@link kz.rectorblog.submission.StaleCase} or {@link kz.rectorblog.submission.StepNotAllowed} where the case
 * has moved since it was looked at.
 */
@Singleton
public class ReviewDesk {

    private final Lifecycle lifecycle;
    private final Decisions decisions;
    private final Checkouts checkouts;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Clock clock;

    ReviewDesk(
            Lifecycle lifecycle,
            Decisions decisions,
            Checkouts checkouts,
            Procedures procedures,
            Deadlines deadlines,
            Clock clock) {
        this.lifecycle = lifecycle;
        this.decisions = decisions;
        this.checkouts = checkouts;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Takes the case into consideration, and says in the same breath whether it will be public; where its procedure
     * publishes nothing, there is nothing to say.
     *
     * @param publication what to do with the text once it is answered; absent where the form left it out
     * @param onPublication why it stays private; grounds or words are needed only for that
     */
    @Transactional
    public Ruling accept(
            Submission submission,
            Seen seen,
            Optional<PublicationChoice> publication,
            Reasons onPublication,
            long staffId) {
        seen.mustStillHold(submission);
        boolean published = procedures.of(submission.procedureId()).published();
        Set<Missing> missing = published ? missing(publication, onPublication) : Set.of();
        if (!missing.isEmpty()) {
            return new Incomplete(missing);
        }
        return held(submission, staffId).orElseGet(() -> {
            Submission accepted = decide(Step.ACCEPT, DecisionKind.ACCEPT, submission, Reasons.NONE, null, staffId);
            return new Decided(
                    published ? choose(accepted, publication.orElseThrow(), onPublication, staffId) : accepted);
        });
    }

    /** Gives the verdict on publication alone, or changes it while nothing is public yet. */
    @Transactional
    public Ruling choosePublication(
            Submission submission, Seen seen, Optional<PublicationChoice> publication, Reasons reasons, long staffId) {
        seen.mustStillHold(submission);
        Set<Missing> missing = missing(publication, reasons);
        if (!missing.isEmpty()) {
            return new Incomplete(missing);
        }
        return held(submission, staffId)
                .orElseGet(() -> new Decided(choose(submission, publication.orElseThrow(), reasons, staffId)));
    }

    /** Back to the author for correction, with the reasons explained: within 3 working days of receipt, SOP 3(13). */
    @Transactional
    public Ruling returnToAuthor(Submission submission, Seen seen, Reasons reasons, long staffId) {
        seen.mustStillHold(submission);
        LocalDate due = returnDue(submission);
        if (Deadlines.dayOf(clock.instant()).isAfter(due)) {
            return new TermPassed(due);
        }
        return withGrounds(Step.RETURN_TO_AUTHOR, DecisionKind.RETURN_TO_AUTHOR, submission, reasons, staffId);
    }

    /** Not considered, on grounds of the Regulation that the author is told (Reg. 5.2, 5.3, 6.1). */
    @Transactional
    public Ruling decline(Submission submission, Seen seen, Reasons reasons, long staffId) {
        seen.mustStillHold(submission);
        return withGrounds(Step.DECLINE, DecisionKind.DECLINE, submission, reasons, staffId);
    }

    /** On to the body that is competent; a redirect past its 3 working days is late, but still owed (APPC 65). */
    @Transactional
    public Ruling redirect(Submission submission, Seen seen, String competentBody, Reasons reasons, long staffId) {
        seen.mustStillHold(submission);
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (competentBody.isBlank()) {
            missing.add(Missing.COMPETENT_BODY);
        }
        if (reasons.words().isEmpty()) {
            missing.add(Missing.REASON);
        }
        if (!missing.isEmpty()) {
            return new Incomplete(missing);
        }
        String body = competentBody.strip();
        return held(submission, staffId)
                .orElseGet(() ->
                        new Decided(decide(Step.REDIRECT, DecisionKind.REDIRECT, submission, reasons, body, staffId)));
    }

    /** The text holds no secret after all; the reason is kept. */
    @Transactional
    public Ruling liftQuarantine(Submission submission, Seen seen, Reasons reasons, long staffId) {
        seen.mustStillHold(submission);
        return withReason(
                Step.LIFT_QUARANTINE, DecisionKind.LIFT_QUARANTINE, submission.outOfQuarantine(), reasons, staffId);
    }

    /** A decision was wrong: the case is reviewed again. The term never restarts. */
    @Transactional
    public Ruling correct(Submission submission, Seen seen, Reasons reasons, long staffId) {
        seen.mustStillHold(submission);
        return withReason(Step.CORRECT, DecisionKind.CORRECT, submission, reasons, staffId);
    }

    /** Until when a return is lawful. */
    public LocalDate returnDue(Submission submission) {
        return clockOf(submission).returnWithoutSubstance(submission.received());
    }

    /** Until when a redirect is owed. */
    public LocalDate redirectDue(Submission submission) {
        return clockOf(submission).redirect(submission.received());
    }

    /** A redirect today would be late; it is owed all the same, and the letter to the author says so. */
    public boolean redirectIsLate(Submission submission) {
        return Deadlines.dayOf(clock.instant()).isAfter(redirectDue(submission));
    }

    private ProcedureClock clockOf(Submission submission) {
        return procedures.clock(submission.procedureId(), deadlines);
    }

    private Ruling withGrounds(Step step, DecisionKind kind, Submission submission, Reasons reasons, long staffId) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (reasons.grounds().isEmpty()) {
            missing.add(Missing.GROUND);
        }
        if (reasons.words().isEmpty()) {
            missing.add(Missing.REASON);
        }
        if (!missing.isEmpty()) {
            return new Incomplete(missing);
        }
        return held(submission, staffId)
                .orElseGet(() -> new Decided(decide(step, kind, submission, reasons, null, staffId)));
    }

    private Ruling withReason(Step step, DecisionKind kind, Submission submission, Reasons reasons, long staffId) {
        if (reasons.words().isEmpty()) {
            return new Incomplete(Set.of(Missing.REASON));
        }
        return held(submission, staffId)
                .orElseGet(() -> new Decided(decide(step, kind, submission, reasons, null, staffId)));
    }

    private static Set<Missing> missing(Optional<PublicationChoice> publication, Reasons reasons) {
        if (publication.isEmpty()) {
            return Set.of(Missing.PUBLICATION);
        }
        boolean unexplained = publication.get() == PublicationChoice.KEEP_PRIVATE
                && reasons.grounds().isEmpty()
                && reasons.words().isEmpty();
        return unexplained ? Set.of(Missing.REASON) : Set.of();
    }

    private Optional<Ruling> held(Submission submission, long staffId) {
        return checkouts
                .heldByAnother(submission.key(), staffId)
                .map(held -> new HeldByAnother(held.staffId(), held.expiresAt()));
    }

    private Submission decide(
            Step step,
            DecisionKind kind,
            Submission submission,
            Reasons reasons,
            @Nullable String competentBody,
            long staffId) {
        decisions.keep(submission, kind, reasons.grounds(), reasons.words(), competentBody, staffId);
        checkouts.release(submission, staffId);
        return lifecycle.take(step, submission, Actor.staff(staffId), reasons.words());
    }

    private Submission choose(Submission submission, PublicationChoice choice, Reasons reasons, long staffId) {
        decisions.keep(submission, choice.kind, reasons.grounds(), reasons.words(), null, staffId);
        return lifecycle.take(choice.step, submission, Actor.staff(staffId), reasons.words());
    }
}
