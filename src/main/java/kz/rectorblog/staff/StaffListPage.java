package kz.rectorblog.staff;

import java.util.List;
import java.util.Map;

/** The page {@code admin/staff}. */
public record StaffListPage(List<StaffMember> members, Map<Long, Unit> units, boolean saved) {}
