package kz.rectorblog.absence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;

/** Reads who is away. Changes nothing. */
@Singleton
public class Absences {

    private final AbsenceRepository absences;
    private final StaffDirectory staff;
    private final Clock clock;

    Absences(AbsenceRepository absences, StaffDirectory staff, Clock clock) {
        this.absences = absences;
        this.staff = staff;
        this.clock = clock;
    }

    /** Of today, in the university's zone. A substitute who has left, or answers no cases any more, stands in for nobody. */
    public Substitutions now() {
        LocalDate today = today();
        List<Absence> away = absences.notOver(today).stream()
                .filter(each -> each.isOn(today))
                .toList();
        if (away.isEmpty()) {
            return new Substitutions(Map.of());
        }
        Set<Long> answering =
                staff.activeExecutors().stream().map(StaffMember::id).collect(Collectors.toSet());
        Map<Long, Absence> byPerson = new HashMap<>();
        away.forEach(each -> byPerson.put(
                each.staffId(), answering.contains(each.substituteId()) ? each : each.withoutSubstitute()));
        return new Substitutions(byPerson);
    }

    /** Those of today and later, the earliest first. */
    public List<Absence> notOver() {
        return absences.notOver(today());
    }

    public Optional<Absence> find(long id) {
        return absences.findById(id);
    }

    public LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }
}
