package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days off of a year for which there is no table: the holidays of the law, and the working day after each that fell
 * on a day off. Days that a decree will move are not in it, so what it says stays provisional.
 */
record HolidayRule(List<Holiday> holidays, DayWords words) {

    HolidayRule {
        holidays = List.copyOf(holidays);
    }

    Optional<Holiday> on(LocalDate date) {
        return holidays.stream().filter(holiday -> holiday.fallsOn(date)).findFirst();
    }

    List<CalendarDay> daysOf(Year year) {
        SortedMap<LocalDate, Holiday> named = new TreeMap<>();
        holidays.forEach(holiday -> holiday.in(year).forEach(date -> named.putIfAbsent(date, holiday)));
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        named.forEach((date, holiday) -> days.put(date, off(date, holiday)));
        named.forEach((date, holiday) -> {
            if (CalendarDay.isWeekend(date) && holiday.shifts()) {
                shift(date, holiday, days);
            }
        });
        return List.copyOf(days.values());
    }

    /** Two holidays that fell on one weekend take two days after it, in their order. */
    private void shift(LocalDate fallen, Holiday holiday, Map<LocalDate, CalendarDay> days) {
        LocalDate free = fallen;
        while (CalendarDay.isWeekend(free) || days.containsKey(free)) {
            free = free.plusDays(1);
        }
        days.put(free, projected(free, new DayReason(words.shifted(holiday, fallen), holiday.source())));
    }

    private static CalendarDay off(LocalDate date, Holiday holiday) {
        return projected(date, new DayReason(holiday.name(), holiday.source()));
    }

    private static CalendarDay projected(LocalDate date, DayReason why) {
        return new CalendarDay(date, false, why.reason(), why.act(), DayStatus.PROJECTED);
    }
}
