package kz.rectorblog.staff;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who works with the blog. */
@Singleton
public class StaffDirectory {

    // the rector answers too (Regulation 6.1), so a case may be forwarded to the rector
    private static final Set<Role> ANSWERING = Set.of(Role.values()).stream()
            .filter(role -> role.may(Permission.ANSWER))
            .collect(Collectors.toSet());

    private final StaffRepository rows;

    StaffDirectory(StaffRepository rows) {
        this.rows = rows;
    }

    /** Whoever has this id, dismissed people too: old cases keep their names. */
    public Optional<StaffMember> find(long id) {
        return rows.findById(id).map(StaffRow::member);
    }

    /** The name by id, in one query; an id that nobody has is left out. */
    public Map<Long, String> nameOf(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.findByIdIn(Set.copyOf(ids)).stream()
                .map(StaffRow::member)
                .collect(Collectors.toUnmodifiableMap(StaffMember::id, StaffMember::fullName));
    }

    /** Those to whom a case may be forwarded, by name. */
    public List<StaffMember> activeExecutors() {
        return members(rows.findByRoleInAndActiveTrueOrderByFullName(ANSWERING));
    }

    /** Those of this unit to whom a case may be forwarded, by name. */
    public List<StaffMember> executorsOf(long unitId) {
        return members(rows.findByUnitIdAndRoleInAndActiveTrueOrderByFullName(unitId, ANSWERING));
    }

    /** Everybody who may sign in with this role, by name. */
    public List<StaffMember> activeWith(Role role) {
        return members(rows.findByRoleInAndActiveTrueOrderByFullName(Set.of(role)));
    }

    /** Everybody, dismissed people too, by name. */
    public List<StaffMember> all() {
        return members(rows.findAllOrderByFullName());
    }

    private static List<StaffMember> members(List<StaffRow> rows) {
        return rows.stream().map(StaffRow::member).toList();
    }
}
