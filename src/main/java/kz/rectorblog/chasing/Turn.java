package kz.rectorblog.chasing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.absence.Substitutions;
import kz.rectorblog.staff.Permission;
import kz.rectorblog.staff.Role;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Stage;

/**
 * Who is chased for a case: its executor while it lies there, else the moderators; the rector too when it is long overdue.
 * For a contribution its co-executor, or the lead where that one is not to be reached. Who is away is not chased: whoever
 * stands in is.
 *
 * @param staff everybody of this moment
 */
record Turn(List<StaffMember> staff, Substitutions substitutions, Ladder ladder) {

    /** By id: each person once, whatever the reasons. */
    Set<Long> of(ChasedCase open, int daysLeft) {
        Set<Long> people = new LinkedHashSet<>();
        Optional<StaffMember> helper = helper(open);
        if (helper.isPresent()) {
            return Set.of(helper.get().id());
        }
        executor(open)
                .ifPresentOrElse(
                        who -> people.add(who.id()),
                        () -> active(Role.MODERATOR).forEach(people::add));
        if (open.helperId() == null && ladder.reachesRector(daysLeft)) {
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
        return Optional.ofNullable(open.executorId()).flatMap(executor -> acting(executor, open));
    }

    private Optional<StaffMember> helper(ChasedCase open) {
        return Optional.ofNullable(open.helperId()).flatMap(helper -> acting(helper, open));
    }

    private Optional<StaffMember> acting(long person, ChasedCase open) {
        return member(person)
                .filter(StaffMember::active)
                .flatMap(_ -> substitutions.actingFor(person))
                .flatMap(this::member)
                .filter(StaffMember::active)
                .filter(who -> !open.quarantined() || who.role().may(Permission.SEE_QUARANTINED));
    }

    // those who are away are left out, unless all of them are: somebody must hear of it
    private Stream<Long> active(Role role) {
        List<StaffMember> all =
                staff.stream().filter(who -> who.active() && who.role() == role).toList();
        Set<Long> acting = all.stream()
                .flatMap(who -> substitutions.actingFor(who.id()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return acting.isEmpty() ? all.stream().map(StaffMember::id) : acting.stream();
    }
}
