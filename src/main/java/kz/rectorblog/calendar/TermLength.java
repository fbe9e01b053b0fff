package kz.rectorblog.calendar;

import java.time.LocalDate;

/** How long a term is, as its source says it. */
public sealed interface TermLength {

    /** The day on which a term ends that starts on this day, which is not counted itself. */
    LocalDate end(LocalDate start, WorkCalendar calendar);

    /** The first day that is asked whether it is a day off: months are not, but for the day on which they end. */
    LocalDate firstAsked(LocalDate start);

    /** The N-th working day after the start. */
    record WorkingDays(int days) implements TermLength {
        @Override
        public LocalDate end(LocalDate start, WorkCalendar calendar) {
            return calendar.plusWorkingDays(start, days);
        }

        @Override
        public LocalDate firstAsked(LocalDate start) {
            return start.plusDays(1);
        }
    }

    /** Calendar months: the same day of a later month, or that month's last day where it is shorter. */
    record CalendarMonths(int months, Roll roll) implements TermLength {
        @Override
        public LocalDate end(LocalDate start, WorkCalendar calendar) {
            return roll.apply(start.plusMonths(months), calendar);
        }

        @Override
        public LocalDate firstAsked(LocalDate start) {
            return start.plusMonths(months);
        }
    }

    /** The very day, or the next working day when it is a day off; of a receipt after hours also the next one. */
    record SameDay() implements TermLength {
        @Override
        public LocalDate end(LocalDate start, WorkCalendar calendar) {
            return calendar.sameOrNextWorkingDay(start);
        }

        @Override
        public LocalDate firstAsked(LocalDate start) {
            return start;
        }
    }

    /** Minutes at the counter, within one working day. */
    record Minutes(int minutes) implements TermLength {
        @Override
        public LocalDate end(LocalDate start, WorkCalendar calendar) {
            return calendar.sameOrNextWorkingDay(start);
        }

        @Override
        public LocalDate firstAsked(LocalDate start) {
            return start;
        }
    }
}
