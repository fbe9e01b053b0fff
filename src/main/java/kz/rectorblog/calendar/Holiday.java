package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import kz.rectorblog.text.Localized;

/**
 * A holiday of the law.
 *
 * @param when on which days of a year it falls
 * @param from the first year of its validity
 * @param until the last one
 * @param shifts whether the next working day is off when it falls on a day off
 */
record Holiday(When when, int from, int until, boolean shifts, Localized name, String source) {

    boolean fallsOn(LocalDate date) {
        return date.getYear() >= from && date.getYear() <= until && when.matches(date);
    }

    /** How a holiday finds its day. */
    sealed interface When {
        boolean matches(LocalDate date);
    }

    /** The same day every year. */
    record Fixed(MonthDay day) implements When {
        @Override
        public boolean matches(LocalDate date) {
            return MonthDay.from(date).equals(day);
        }
    }

    /** A day and month of the Islamic calendar of Umm al-Qura, which wanders through the year. */
    record Islamic(int month, int day) implements When {
        @Override
        public boolean matches(LocalDate date) {
            HijrahDate islamic = HijrahDate.from(date);
            return islamic.get(ChronoField.MONTH_OF_YEAR) == month && islamic.get(ChronoField.DAY_OF_MONTH) == day;
        }
    }
}
