package kz.rectorblog.staff;

import java.util.List;

/** The page {@code admin/units}. */
public record UnitListPage(List<Unit> units, boolean saved) {}
