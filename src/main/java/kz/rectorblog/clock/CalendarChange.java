package kz.rectorblog.clock;

import java.time.LocalDate;
import kz.rectorblog.calendar.CalendarTable;
import kz.rectorblog.calendar.DayKind;
import kz.rectorblog.text.Localized;

/** What an administrator wants changed in the calendar; each names the act on which it rests. */
public sealed interface CalendarChange {

    String act();

    /** One day, in the place of whatever stood there. */
    record Day(LocalDate date, DayKind kind, Localized reason, String act) implements CalendarChange {}

    /** An entered day is taken back. */
    record DayEnd(long id, String act) implements CalendarChange {}

    /** The years of a table, each as a whole. */
    record Table(String content, CalendarTable table, String act) implements CalendarChange {}

    /** An imported table is taken back. */
    record TableEnd(long id, String act) implements CalendarChange {}

    /** The files are others than those by which the open due dates were set: only these are worked out anew. */
    record Recount(String act) implements CalendarChange {}
}
