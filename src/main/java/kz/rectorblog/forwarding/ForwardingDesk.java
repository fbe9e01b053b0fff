package kz.rectorblog.forwarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.assignment.CoExecutorDesk;
import kz.rectorblog.assignment.Help;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.forwarding.ForwardResult.AlreadyThere;
import kz.rectorblog.forwarding.ForwardResult.Forwarded;
import kz.rectorblog.forwarding.ForwardResult.HelpRefused;
import kz.rectorblog.forwarding.ForwardResult.NoReason;
import kz.rectorblog.forwarding.ForwardResult.NoSuchExecutor;
import kz.rectorblog.forwarding.ForwardResult.NotYours;
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

    /** Audit action beside {@link Step#FORWARD}: from whom to whom, and why; the author's page does not show it. */
    public static final String HAND_ON = "HAND_ON";

    private final StaffDirectory staff;
    private final Lifecycle lifecycle;
    private final ForwardingRepository forwardings;
    private final CoExecutorDesk help;
    private final Assignments assignments;
    private final AuditTrail audit;
    private final Clock clock;

    ForwardingDesk(
            StaffDirectory staff,
            Lifecycle lifecycle,
            ForwardingRepository forwardings,
            CoExecutorDesk help,
            Assignments assignments,
            AuditTrail audit,
            Clock clock) {
        this.staff = staff;
        this.lifecycle = lifecycle;
        this.forwardings = forwardings;
        this.help = help;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Forwards the case to one person alone; see {@link #forward(Submission, Seen, Optional, Help, String, long)}. */
    @Transactional
    public ForwardResult forward(Submission submission, Seen seen, Optional<Long> executorId, String note, long by) {
        return forward(submission, seen, executorId, Help.NONE, note, by);
    }

    /**
     * Forwards the case, or hands it on; the due date stays. Co-executors of before stay too.
     *
     * @param executorId the lead, who answers
     * @param wanted co-executors who are asked in the same step
     * @param note what the executor should know beside the text; may be blank
     * @throws kz.rectorblog.submission.StaleCase where the case has moved since it was looked at
     */
    @Transactional
    public ForwardResult forward(
            Submission submission, Seen seen, Optional<Long> executorId, Help wanted, String note, long by) {
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
        return help.refusal(submission, chosen.id(), wanted)
                .<ForwardResult>map(HelpRefused::new)
                .orElseGet(() -> forwardTo(chosen, submission, wanted, note.strip(), by));
    }

    /**
     * The lead, or whoever stands in, hands the case on to somebody who is nearer to it; the due date stays.
     *
     * @param reason why; the new lead reads it, and the history keeps it
     * @throws kz.rectorblog.submission.StaleCase where the case has moved since it was looked at
     */
    @Transactional
    public ForwardResult handOn(Submission submission, Seen seen, Optional<Long> executorId, String reason, long by) {
        Optional<Long> lead = assignments.leadFor(submission, by);
        if (lead.isEmpty()) {
            return new NotYours();
        }
        if (reason.isBlank()) {
            return new NoReason();
        }
        return forward(submission, seen, executorId, Help.NONE, reason, by);
    }

    /** Oldest first; the last one says who must answer. */
    public List<Forwarding> of(long submissionId) {
        return forwardings.findBySubmissionIdOrderById(submissionId);
    }

    private Forwarded forwardTo(StaffMember executor, Submission submission, Help wanted, String note, long by) {
        tellHandingOn(executor, submission, note, by);
        help.becomesLead(submission, executor.id());
        Submission assigned = submission.assignedTo(
                executor.id(), executor.unitId() == null ? submission.unitId() : executor.unitId());
        Submission moved = lifecycle.take(Step.FORWARD, assigned, Actor.staff(by), executor.fullName());
        forwardings.save(new Forwarding(null, moved.key(), executor.id(), note, by, clock.instant()));
        help.add(moved, wanted, by);
        return new Forwarded(moved.due());
    }

    private void tellHandingOn(StaffMember executor, Submission submission, String reason, long by) {
        Long before = submission.executorId();
        if (before == null) {
            return;
        }
        assignments.leadFor(submission, by).ifPresent(lead -> assignments.trace(submission, by, lead));
        String way = staff.find(before).orElseThrow().fullName() + " → " + executor.fullName();
        audit.record(submission.key(), HAND_ON, reason.isEmpty() ? way : way + ": " + reason, Actor.staff(by));
    }

    private static boolean answersCases(StaffMember member) {
        return member.active() && member.role().may(Permission.ANSWER);
    }
}
