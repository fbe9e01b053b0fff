package kz.rectorblog.assignment;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.absence.Absences;
import kz.rectorblog.absence.Substitutions;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.staff.Permission;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.submission.Submission;

/**
 * Whose work a case is today. Who stands in has the rights of the absent person in that person's open cases, as long as the
 * absence lasts, and no other; a co-executor may read the case while the help is asked for and the case is open.
 */
@Singleton
public class Assignments {

    /** Audit action: what follows was done in place of somebody who is away; the detail is that person's name. */
    public static final String ACT_FOR = "ACT_FOR";

    private final CoExecutorRepository coExecutors;
    private final Absences absences;
    private final StaffDirectory staff;
    private final AuditTrail audit;

    Assignments(CoExecutorRepository coExecutors, Absences absences, StaffDirectory staff, AuditTrail audit) {
        this.coExecutors = coExecutors;
        this.absences = absences;
        this.staff = staff;
        this.audit = audit;
    }

    /** Whose answer this person may write: the own one, or that of a lead who is away. Empty where it is not theirs. */
    public Optional<Long> leadFor(Submission submission, long person) {
        Long lead = submission.executorId();
        if (lead == null) {
            return Optional.empty();
        }
        boolean theirs =
                lead == person || !submission.stage().closed() && absences.now().standsIn(person, lead);
        return theirs ? Optional.of(lead) : Optional.empty();
    }

    /** For whom this person owes contributions to an open case: for themselves, for those who are away. */
    public List<CoExecutor> helpOf(Submission submission, long person) {
        if (submission.stage().closed()) {
            return List.of();
        }
        List<CoExecutor> asked = coExecutors.findBySubmissionIdOrderById(submission.key()).stream()
                .filter(CoExecutor::isAsked)
                .toList();
        if (asked.isEmpty()) {
            return asked;
        }
        Set<Long> people = absences.now().peopleOf(person);
        return asked.stream().filter(each -> people.contains(each.staffId())).toList();
    }

    /** Whether this person may know of the case by the work on it. */
    public boolean concerns(Submission submission, long person) {
        return leadFor(submission, person).isPresent()
                || !helpOf(submission, person).isEmpty();
    }

    /** Leads the case today, or may by the role. */
    public boolean leadsOrMay(Submission submission, long person, Set<Permission> permissions) {
        return leadFor(submission, person).isPresent()
                || staff.find(person)
                        .filter(member -> permissions.stream().anyMatch(member.role()::may))
                        .isPresent();
    }

    /** This person, and everybody for whom this person stands in today. */
    public Set<Long> peopleOf(long person) {
        return absences.now().peopleOf(person);
    }

    public Substitutions substitutions() {
        return absences.now();
    }

    /** How many cases wait for an answer of somebody who is away and for whom nobody stands in. */
    public long unattended() {
        Substitutions away = absences.now();
        List<Long> people =
                away.byPerson().keySet().stream().filter(away::isUnattended).toList();
        return people.isEmpty() ? 0 : coExecutors.openCasesOf(people);
    }

    /** Leaves a line in the history where one person acts for another: both are named. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void trace(Submission submission, long by, long forWhom) {
        if (by != forWhom) {
            String name = staff.find(forWhom).orElseThrow().fullName();
            audit.record(submission.key(), ACT_FOR, name, Actor.staff(by));
        }
    }
}
