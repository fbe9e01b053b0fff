package kz.rectorblog.assignment;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.assignment.HelpResult.AlreadyAsked;
import kz.rectorblog.assignment.HelpResult.Done;
import kz.rectorblog.assignment.HelpResult.IsLead;
import kz.rectorblog.assignment.HelpResult.NoReason;
import kz.rectorblog.assignment.HelpResult.NoSuchTerm;
import kz.rectorblog.assignment.HelpResult.NoText;
import kz.rectorblog.assignment.HelpResult.NobodyChosen;
import kz.rectorblog.assignment.HelpResult.NotYours;
import kz.rectorblog.assignment.HelpResult.Over;
import kz.rectorblog.assignment.HelpResult.Quarantined;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.outbox.Outbox;
import kz.rectorblog.staff.Permission;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Submission;

/**
 * Asks co-executors for help, takes in what they contribute. The version of the case stays: a draft that the lead is writing
 * must not go stale because somebody helps. Whoever forwards cases may ask, and so may the lead, who must answer for it.
 */
@Singleton
public class CoExecutorDesk {

    /** Topics and audit actions; the message's payload is the id of the co-executor's row. */
    public static final String ASK_CO_EXECUTOR = "ASK_CO_EXECUTOR";

    public static final String CONTRIBUTE = "CONTRIBUTE";
    public static final String RELEASE_CO_EXECUTOR = "RELEASE_CO_EXECUTOR";

    private static final Set<Permission> MAY_ASK = Set.of(Permission.FORWARD);

    private final CoExecutorRepository rows;
    private final ContributionRepository contributions;
    private final Assignments assignments;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    CoExecutorDesk(
            CoExecutorRepository rows,
            ContributionRepository contributions,
            Assignments assignments,
            StaffDirectory staff,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.contributions = contributions;
        this.assignments = assignments;
        this.staff = staff;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Asks more people for help with a case that has a lead.
     *
     * @throws kz.rectorblog.submission.StaleCase where the case has moved since it was looked at
     */
    @Transactional
    public HelpResult ask(Submission submission, Seen seen, Help help, long by) {
        seen.mustStillHold(submission);
        Long lead = submission.executorId();
        if (lead == null || submission.stage().closed()) {
            return new Over();
        }
        if (!assignments.leadsOrMay(submission, by, MAY_ASK)) {
            return new NotYours();
        }
        if (help.people().isEmpty()) {
            return new NobodyChosen();
        }
        return refusal(submission, lead, help).orElseGet(() -> {
            add(submission, help, by);
            return new Done();
        });
    }

    /** Why these people cannot help this lead; empty where they can. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Optional<HelpResult> refusal(Submission submission, long lead, Help help) {
        if (help.people().isEmpty()) {
            return Optional.empty();
        }
        if (help.daysBefore().filter(InnerTermSettings::isLength).isEmpty()) {
            return Optional.of(new NoSuchTerm());
        }
        rows.hold(submission.key());
        Set<Long> asked = askedOf(submission);
        return help.people().stream()
                .flatMap(person -> refusal(submission, lead, person, asked).stream())
                .findFirst();
    }

    /** Joins the transaction of the forwarding; what {@link #refusal} says is settled. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void add(Submission submission, Help help, long by) {
        assignments.leadFor(submission, by).ifPresent(lead -> assignments.trace(submission, by, lead));
        help.people().forEach(person -> {
            CoExecutor asked = rows.save(new CoExecutor(
                    null,
                    submission.key(),
                    person,
                    help.daysBefore().orElseThrow(),
                    help.note().strip(),
                    by,
                    now(),
                    null,
                    0));
            tell(ASK_CO_EXECUTOR, submission, asked, nameOf(person), by);
        });
    }

    /** Joins the transaction of the forwarding: whoever leads a case no longer helps with it. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void becomesLead(Submission submission, long person) {
        rows.findBySubmissionIdOrderById(submission.key()).stream()
                .filter(each -> each.isAsked() && each.staffId() == person)
                .forEach(each -> rows.update(each.ended(now())));
    }

    /** Gives the lead a text; a later one replaces it, and both are kept. */
    @Transactional
    public HelpResult contribute(Submission submission, long coExecutorId, String body, long by) {
        if (rows.holdOpen(submission.key()) == 0) {
            return new Over();
        }
        Optional<CoExecutor> own = assignments.helpOf(submission, by).stream()
                .filter(each -> each.key() == coExecutorId)
                .findFirst();
        if (own.isEmpty()) {
            return new NotYours();
        }
        if (body.isBlank()) {
            return new NoText();
        }
        CoExecutor coExecutor = own.get();
        assignments.trace(submission, by, coExecutor.staffId());
        contributions.save(new Contribution(null, coExecutor.key(), body.strip(), by, now()));
        tell(CONTRIBUTE, submission, coExecutor, "", by);
        return new Done();
    }

    /** The help is not needed any more, with the reason; what was given stays. */
    @Transactional
    public HelpResult release(Submission submission, Seen seen, long coExecutorId, String reason, long by) {
        seen.mustStillHold(submission);
        Optional<CoExecutor> found =
                rows.findById(coExecutorId).filter(each -> each.submissionId() == submission.key() && each.isAsked());
        if (found.isEmpty() || submission.stage().closed()) {
            return new Over();
        }
        if (!assignments.leadsOrMay(submission, by, MAY_ASK)) {
            return new NotYours();
        }
        if (reason.isBlank()) {
            return new NoReason();
        }
        assignments.leadFor(submission, by).ifPresent(lead -> assignments.trace(submission, by, lead));
        CoExecutor ended = rows.update(found.get().ended(now()));
        tell(RELEASE_CO_EXECUTOR, submission, ended, nameOf(ended.staffId()) + ": " + reason.strip(), by);
        return new Done();
    }

    private Optional<HelpResult> refusal(Submission submission, long lead, long person, Set<Long> asked) {
        Optional<StaffMember> member =
                staff.find(person).filter(who -> who.active() && who.role().may(Permission.ANSWER));
        if (member.isEmpty()) {
            return Optional.of(new NobodyChosen());
        }
        String name = member.get().fullName();
        if (person == lead) {
            return Optional.of(new IsLead(name));
        }
        if (asked.contains(person)) {
            return Optional.of(new AlreadyAsked(name));
        }
        return submission.quarantined() && !member.get().role().may(Permission.SEE_QUARANTINED)
                ? Optional.of(new Quarantined(name))
                : Optional.empty();
    }

    private Set<Long> askedOf(Submission submission) {
        return rows.findBySubmissionIdOrderById(submission.key()).stream()
                .filter(CoExecutor::isAsked)
                .map(CoExecutor::staffId)
                .collect(Collectors.toSet());
    }

    private void tell(String topic, Submission submission, CoExecutor coExecutor, String detail, long by) {
        audit.record(submission.key(), topic, detail, Actor.staff(by));
        outbox.announce(topic, submission.key(), String.valueOf(coExecutor.key()));
    }

    private String nameOf(long person) {
        return staff.find(person).orElseThrow().fullName();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
