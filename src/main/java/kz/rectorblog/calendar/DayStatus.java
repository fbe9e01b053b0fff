package kz.rectorblog.calendar;

/** How sure we are of a day, from the surest down. */
public enum DayStatus {
    /** Checked against the act itself. */
    VERIFIED,
    /** From a second-hand source that agrees with the law. */
    SECONDARY,
    /** Reckoned by the rule: the year's decree on moved days is not out yet. */
    PROJECTED
}
