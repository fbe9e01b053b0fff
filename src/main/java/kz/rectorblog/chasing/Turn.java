package kz.rectorblog.chasing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.staff.Permission;
import kz.rectorblog.staff.Role;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Stage;

/**
 * Who is chased for a case: its executor while it lies there, else the moderators; the rector too when it is long overdue.
 *
 * @param staff everybody of this moment
 */
record Turn(List<StaffMember> staff, Ladder ladder) {

    /** By id: each person once, whatever the reasons. */
    Set<Long> of(ChasedCase open, int daysLeft) {
        Set<Long> people = new LinkedHashSet<>();
        executor(open)
                .ifPresentOrElse(
                        who -> people.add(who.id()),
                        () -> active(Role.MODERATOR).forEach(people::add));
        if (ladder.reachesRector(daysLeft)) {
            active(Role.RECTOR).forEach(people::add);
        }
        return people;
    }

    Optional<StaffMember> member(long id) {
        return staff.stream().filter(who -> who.id() == id).findFirst();
    }

    // an executor who has left, or may not even know of the case, would let it lie unseen
    private Optional<StaffMember> executor(ChasedCase open) {
        if (open.stage() != Stage.FORWARDED) {
            return Optional.empty();
        }
        return Optional.ofNullable(open.executorId())
                .flatMap(this::member)
                .filter(StaffMember::active)
                .filter(who -> !open.quarantined() || who.role().may(Permission.SEE_QUARANTINED));
    }

    private Stream<Long> active(Role role) {
        return staff.stream().filter(who -> who.active() && who.role() == role).map(StaffMember::id);
    }
}
