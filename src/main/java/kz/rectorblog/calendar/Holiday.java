package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Its days in this year, those on weekends too. */
    List<LocalDate> in(Year year) {
        return year.getValue() >= from && year.getValue() <= until ? when.in(year) : List.of();
    }

    /** How a holiday finds its day. */
    sealed interface When {
        boolean matches(LocalDate date);

        /** None, one or two: the Islamic year is shorter than ours. */
        List<LocalDate> in(Year year);
    }

    /** The same day every year. */
    record Fixed(MonthDay day) implements When {
        @Override
        public boolean matches(LocalDate date) {
            return MonthDay.from(date).equals(day);
        }

        @Override
        public List<LocalDate> in(Year year) {
            return day.isValidYear(year.getValue()) ? List.of(year.atMonthDay(day)) : List.of();
        }
    }

    /** A day and month of the Islamic calendar of Umm al-Qura, which wanders through the year. */
    record Islamic(int month, int day) implements When {
        @Override
        public boolean matches(LocalDate date) {
            HijrahDate islamic = HijrahDate.from(date);
            return islamic.get(ChronoField.MONTH_OF_YEAR) == month && islamic.get(ChronoField.DAY_OF_MONTH) == day;
        }

        @Override
        public List<LocalDate> in(Year year) {
            int begun = HijrahDate.from(year.atDay(1)).get(ChronoField.YEAR);
            return IntStream.rangeClosed(begun, begun + 1)
                    .mapToObj(islamic ->
                            LocalDate.from(HijrahDate.of(islamic, month, 1).plus(day - 1, ChronoUnit.DAYS)))
                    .filter(date -> date.getYear() == year.getValue() && matches(date))
                    .toList();
        }
    }
}
