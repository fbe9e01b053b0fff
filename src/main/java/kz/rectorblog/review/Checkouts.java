package kz.rectorblog.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.review.CheckoutResult.CheckedOut;
import kz.rectorblog.review.CheckoutResult.HeldByAnother;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;

/** Who works on which case: one person at a time, for {@link #HELD}, visible to all, with take-over. */
@Singleton
public class Checkouts {

    /** How long a case waits for whoever took it; each decision and each renewed check-out starts it again. */
    static final Duration HELD = Duration.ofMinutes(30);

    /** Audit action: the case was taken from somebody's desk. */
    public static final String TAKE_OVER = "TAKE_OVER";

    private final CheckoutRepository checkouts;
    private final Lifecycle lifecycle;
    private final AuditTrail audit;
    private final Clock clock;

    Checkouts(CheckoutRepository checkouts, Lifecycle lifecycle, AuditTrail audit, Clock clock) {
        this.checkouts = checkouts;
        this.lifecycle = lifecycle;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the case onto one's desk; a registered case is taken up for review by that. */
    @Transactional
    public CheckoutResult checkOut(Submission submission, long staffId) {
        Instant now = clock.instant();
        Instant until = now.plus(HELD);
        long key = submission.key();
        boolean taken = checkouts.takeMineOrExpired(key, staffId, now, until) > 0
                || checkouts.takeFree(key, staffId, now, until) > 0;
        if (!taken) {
            Checkout held = checkouts.findBySubmissionId(key).orElseThrow();
            return new HeldByAnother(held.staffId(), held.expiresAt());
        }
        takeUp(submission, staffId);
        return new CheckedOut(until);
    }

    /** Takes the case from whoever has it: that person sees whose it is now, and the history keeps it. */
    @Transactional
    public CheckedOut takeOver(Submission submission, long staffId) {
        Instant now = clock.instant();
        Instant until = now.plus(HELD);
        Optional<Checkout> held = holder(submission.key());
        if (checkouts.takeFromAnybody(submission.key(), staffId, now, until) == 0) {
            checkouts.takeFree(submission.key(), staffId, now, until);
        }
        if (held.isPresent() && held.get().staffId() != staffId) {
            audit.record(submission.key(), TAKE_OVER, "", Actor.staff(staffId));
        }
        takeUp(submission, staffId);
        return new CheckedOut(until);
    }

    /** Puts the case back; another person's check-out stays. */
    @Transactional
    public void release(Submission submission, long staffId) {
        checkouts.release(submission.key(), staffId);
    }

    /** Who has the case now; an expired check-out counts no more. */
    public Optional<Checkout> holder(long submissionId) {
        Instant now = clock.instant();
        return checkouts
                .findBySubmissionId(submissionId)
                .filter(held -> held.expiresAt().isAfter(now));
    }

    Optional<Checkout> heldByAnother(long submissionId, long staffId) {
        return holder(submissionId).filter(held -> held.heldByAnother(staffId, clock.instant()));
    }

    private void takeUp(Submission submission, long staffId) {
        if (Step.TAKE_UP.allowedFrom(submission.stage())) {
            lifecycle.take(Step.TAKE_UP, submission, Actor.staff(staffId), "");
        }
    }
}
