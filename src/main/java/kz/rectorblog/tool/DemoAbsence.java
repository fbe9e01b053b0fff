package kz.rectorblog.tool;

import static kz.rectorblog.staff.CastMember.SAULE;
import static kz.rectorblog.staff.CastMember.YERLAN;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import kz.rectorblog.absence.AbsenceDesk;
import kz.rectorblog.absence.AbsencePlan;
import kz.rectorblog.absence.AbsenceResult;
import kz.rectorblog.staff.Cast;

/** The registrar of the demonstration is away for some days, and a vice-rector stands in. */
@Singleton
class DemoAbsence {

    private final AbsenceDesk absences;
    private final Cast cast;

    DemoAbsence(AbsenceDesk absences, Cast cast) {
        this.absences = absences;
        this.cast = cast;
    }

    void begin(LocalDate first, LocalDate last) {
        long away = cast.member(SAULE).id();
        long substitute = cast.member(YERLAN).id();
        AbsencePlan plan = new AbsencePlan(away, Optional.of(substitute), Optional.of(first), Optional.of(last));
        if (!(absences.note(plan, away) instanceof AbsenceResult.Noted)) {
            throw new IllegalStateException("the demonstration's absence is not possible");
        }
    }
}
