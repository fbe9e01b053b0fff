package kz.rectorblog.chasing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.absence.Absences;
import kz.rectorblog.assignment.OwedContribution;
import kz.rectorblog.assignment.OwedContributions;
import kz.rectorblog.staff.StaffDirectory;

/** Reads the staff once for many cases. */
@Singleton
class Turns {

    private final StaffDirectory staff;
    private final Absences absences;
    private final OwedContributions owed;
    private final Ladder ladder;

    Turns(StaffDirectory staff, Absences absences, OwedContributions owed, ChasingSettings settings) {
        this.staff = staff;
        this.absences = absences;
        this.owed = owed;
        this.ladder = settings.ladder();
    }

    Turn now() {
        return new Turn(staff.all(), absences.now(), ladder);
    }

    /** What co-executors owe up to and with this day: their inner terms are chased like due dates. */
    List<ChasedCase> contributionsUntil(LocalDate until) {
        return owed.awaited().stream()
                .filter(each -> !each.innerDue().isAfter(until))
                .map(Turns::chased)
                .toList();
    }

    private static ChasedCase chased(OwedContribution owed) {
        return new ChasedCase(
                owed.submissionId(),
                owed.number(),
                owed.stage(),
                owed.executorId(),
                owed.quarantined(),
                owed.innerDue(),
                owed.staffId());
    }
}
