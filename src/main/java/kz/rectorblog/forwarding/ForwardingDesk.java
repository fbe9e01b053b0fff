package kz.rectorblog.forwarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.common.Actor;
import kz.rectorblog.forwarding.ForwardResult.AlreadyThere;
import kz.rectorblog.forwarding.ForwardResult.Forwarded;
import kz.rectorblog.forwarding.ForwardResult.NoSuchExecutor;
import kz.rectorblog.forwarding.ForwardResult.Quarantined;
import kz.rectorblog.staff.Permission;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;

/** Forwards an accepted case to whoever must answer it, and hands it on (Reg. 6.3). */
@Singleton
public class ForwardingDesk {

    private final StaffDirectory staff;
    private final Lifecycle lifecycle;
    private final ForwardingRepository forwardings;
    private final Clock clock;

    ForwardingDesk(StaffDirectory staff, Lifecycle lifecycle, ForwardingRepository forwardings, Clock clock) {
        this.staff = staff;
        this.lifecycle = lifecycle;
        this.forwardings = forwardings;
        this.clock = clock;
    }

    /**
     * Forwards the case, or hands it on; the due date stays.
     *
     * @param note what the executor should know beside the text; may be blank
     * @throws kz.rectorblog.submission.StaleCase where the case has moved since it was looked at
     */
    @Transactional
    public ForwardResult forward(Submission submission, Seen seen, Optional<Long> executorId, String note, long by) {
        seen.mustStillHold(submission);
        Optional<StaffMember> executor = executorId.flatMap(staff::find).filter(ForwardingDesk::answersCases);
        if (executor.isEmpty()) {
            return new NoSuchExecutor();
        }
        StaffMember chosen = executor.get();
        if (Objects.equals(submission.executorId(), chosen.id())) {
            return new AlreadyThere();
        }
        if (submission.quarantined() && !chosen.role().may(Permission.SEE_QUARANTINED)) {
            return new Quarantined();
        }
        return forwardTo(chosen, submission, note.strip(), by);
    }

    /** Oldest first; the last one says who must answer. */
    public List<Forwarding> of(long submissionId) {
        return forwardings.findBySubmissionIdOrderById(submissionId);
    }

    private Forwarded forwardTo(StaffMember executor, Submission submission, String note, long by) {
        Submission assigned = submission.assignedTo(
                executor.id(), executor.unitId() == null ? submission.unitId() : executor.unitId());
        Submission moved = lifecycle.take(Step.FORWARD, assigned, Actor.staff(by), executor.fullName());
        forwardings.save(new Forwarding(null, moved.key(), executor.id(), note, by, clock.instant()));
        return new Forwarded(moved.due());
    }

    private static boolean answersCases(StaffMember member) {
        return member.active() && member.role().may(Permission.ANSWER);
    }
}
