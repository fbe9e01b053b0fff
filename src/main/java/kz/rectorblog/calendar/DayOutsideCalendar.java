package kz.rectorblog.calendar;

/** A day, or the end of a term, that lies where the calendar knows nothing. */
public final class DayOutsideCalendar extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    DayOutsideCalendar(String what) {
        super(what + " is outside the calendar, " + WorkCalendar.FIRST + " to " + WorkCalendar.LAST);
    }
}
