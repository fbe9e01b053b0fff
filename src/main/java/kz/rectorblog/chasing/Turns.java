package kz.rectorblog.chasing;

import jakarta.inject.Singleton;
import kz.rectorblog.staff.StaffDirectory;

/** Reads the staff once for many cases. */
@Singleton
class Turns {

    private final StaffDirectory staff;
    private final Ladder ladder;

    Turns(StaffDirectory staff, ChasingSettings settings) {
        this.staff = staff;
        this.ladder = settings.ladder();
    }

    Turn now() {
        return new Turn(staff.all(), ladder);
    }
}
