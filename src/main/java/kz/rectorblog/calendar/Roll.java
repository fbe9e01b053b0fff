package kz.rectorblog.calendar;

import java.time.LocalDate;

/** What becomes of a term of months that ends on a day off. */
public enum Roll {
    /** It ends on the next working day. */
    NEXT {
        @Override
        LocalDate apply(LocalDate end, WorkCalendar calendar) {
            return calendar.sameOrNextWorkingDay(end);
        }
    },
    /** It ends where it ends. */
    NONE {
        @Override
        LocalDate apply(LocalDate end, WorkCalendar calendar) {
            return end;
        }
    };

    abstract LocalDate apply(LocalDate end, WorkCalendar calendar);
}
