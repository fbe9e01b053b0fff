package kz.rectorblog.calendar;

/**
 * What is wrong with one line of a table of days.
 *
 * @param line from 1; 0 when it is the table as a whole
 * @param found what stands there, as it was written
 */
public record TableProblem(int line, Kind kind, String found) {

    /** The words of the pages are {@code calendar.problem.<kind>}; those here are for a file at the start. */
    public enum Kind {
        UNREADABLE("cannot be read as UTF-8 text"),
        HEADING("the first line must be " + TableReader.HEADING.replace("\t", "<TAB>")),
        COLUMNS("has %s columns, not " + TableReader.COLUMNS),
        DATE("'%s' is no date like 2026-03-06"),
        OUTSIDE("%s is outside " + WorkCalendar.FIRST + " to " + WorkCalendar.LAST),
        TWICE("%s stands twice"),
        WORKING("working is y or n, not '%s'"),
        STATUS("status is verified, secondary or projected, not '%s'"),
        REASON("%s has no reason"),
        ACT("%s cites no act"),
        EMPTY("no day in it");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    String reason() {
        return kind.english.formatted(found);
    }
}
