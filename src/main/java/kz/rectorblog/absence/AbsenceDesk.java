package kz.rectorblog.absence;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kz.rectorblog.absence.AbsenceResult.AlreadyAway;
import kz.rectorblog.absence.AbsenceResult.NoSuchDays;
import kz.rectorblog.absence.AbsenceResult.NoSuchPerson;
import kz.rectorblog.absence.AbsenceResult.NoSuchSubstitute;
import kz.rectorblog.absence.AbsenceResult.Noted;
import kz.rectorblog.absence.AbsenceResult.NothingToStandInFor;
import kz.rectorblog.absence.AbsenceResult.StandsInThen;
import kz.rectorblog.absence.AbsenceResult.SubstituteAway;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.common.Actor;
import kz.rectorblog.outbox.Outbox;
import kz.rectorblog.staff.Permission;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;

/** Notes who will be away and who stands in: each for themselves, administrators for everybody. */
@Singleton
public class AbsenceDesk {

    /** Topic and audit action; the message's payload is the id of the absence. */
    public static final String NOTE_ABSENCE = "NOTE_ABSENCE";

    static final String END_ABSENCE = "END_ABSENCE";
    private static final int LONGEST_DAYS = 366;

    private final AbsenceRepository absences;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    AbsenceDesk(AbsenceRepository absences, StaffDirectory staff, AuditTrail audit, Outbox outbox, Clock clock) {
        this.absences = absences;
        this.staff = staff;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param by the person who is to be away, or an administrator */
    @Transactional
    public AbsenceResult note(AbsencePlan plan, long by) {
        // first of all, before anything is read: two notes at once could make a chain that neither of them sees
        List<Long> people = new ArrayList<>(List.of(plan.staffId()));
        plan.substituteId().ifPresent(people::add);
        absences.hold(people);
        Optional<StaffMember> who = staff.find(plan.staffId())
                .filter(StaffMember::active)
                .filter(member -> member.id() == by || administers(by));
        if (who.isEmpty()) {
            return new NoSuchPerson();
        }
        if (!hasDays(plan)) {
            return new NoSuchDays();
        }
        return refusal(plan, who.get()).orElseGet(() -> store(plan, by));
    }

    /** Back from today on, or not going at all. False where there is no such absence, or it is somebody else's. */
    @Transactional
    public boolean end(long id, long by) {
        Optional<Absence> found = absences.findById(id).filter(absence -> absence.staffId() == by || administers(by));
        found.filter(absence -> absence.backOn() == null && !today().isAfter(absence.lastDay()))
                .ifPresent(absence -> {
                    absences.update(absence.endedOn(today()));
                    audit.record(null, END_ABSENCE, absence.staffId() + " " + today(), Actor.staff(by));
                });
        return found.isPresent();
    }

    private Optional<AbsenceResult> refusal(AbsencePlan plan, StaffMember who) {
        if (plan.substituteId().isPresent()) {
            if (!who.role().may(Permission.ANSWER)) {
                return Optional.of(new NothingToStandInFor());
            }
            if (!isSubstitute(plan)) {
                return Optional.of(new NoSuchSubstitute());
            }
        }
        return clash(plan);
    }

    private boolean isSubstitute(AbsencePlan plan) {
        return plan.substituteId()
                .filter(id -> id != plan.staffId())
                .flatMap(staff::find)
                .filter(member -> member.active() && member.role().may(Permission.ANSWER))
                .isPresent();
    }

    private Optional<AbsenceResult> clash(AbsencePlan plan) {
        long person = plan.staffId();
        return during(plan, other -> other.staffId() == person)
                .<AbsenceResult>map(other -> new AlreadyAway(other.firstDay(), other.lastDay()))
                .or(() -> during(plan, other -> plan.substituteId().equals(Optional.of(other.staffId())))
                        .map(other -> new SubstituteAway(other.firstDay(), other.lastDay())))
                .or(() -> during(plan, other -> Objects.equals(other.substituteId(), person))
                        .map(other -> new StandsInThen(other.staffId(), other.firstDay(), other.lastDay())));
    }

    private Optional<Absence> during(AbsencePlan plan, Predicate<Absence> which) {
        LocalDate first = plan.firstDay().orElseThrow();
        LocalDate last = plan.lastDay().orElseThrow();
        return absences.notOver(first).stream()
                .filter(other -> !other.firstDay().isAfter(last))
                .filter(which)
                .findFirst();
    }

    private Noted store(AbsencePlan plan, long by) {
        Absence noted = absences.save(new Absence(
                null,
                plan.staffId(),
                plan.substituteId().orElse(null),
                plan.firstDay().orElseThrow(),
                plan.lastDay().orElseThrow(),
                null,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                0));
        String substitute = plan.substituteId().map(String::valueOf).orElse("-");
        audit.record(
                null,
                NOTE_ABSENCE,
                noted.staffId() + " " + noted.firstDay() + " " + noted.lastDay() + " " + substitute,
                Actor.staff(by));
        outbox.announce(NOTE_ABSENCE, null, String.valueOf(noted.key()));
        return new Noted(noted);
    }

    private boolean hasDays(AbsencePlan plan) {
        if (plan.firstDay().isEmpty() || plan.lastDay().isEmpty()) {
            return false;
        }
        LocalDate first = plan.firstDay().get();
        LocalDate last = plan.lastDay().get();
        return !last.isBefore(first) && !last.isBefore(today()) && ChronoUnit.DAYS.between(first, last) <= LONGEST_DAYS;
    }

    private boolean administers(long staffId) {
        return staff.find(staffId)
                .filter(member -> member.role().may(Permission.MANAGE_STAFF))
                .isPresent();
    }

    private LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }
}
