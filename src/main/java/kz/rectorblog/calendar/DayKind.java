package kz.rectorblog.calendar;

/** What a day is for the counting of working days. */
public enum DayKind {
    /** Saturday, Sunday, a holiday, or a day off that was moved here: no term counts it and none ends on it. */
    OFF,
    /** Monday to Friday, and nothing speaks against it. */
    WORKING,
    /** A Saturday or Sunday that a decree made working in exchange for another day: terms count it. */
    WORKED_WEEKEND;

    public boolean isWorking() {
        return this != OFF;
    }
}
