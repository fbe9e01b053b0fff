package kz.rectorblog.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which days are worked. Unchanging and safe for any thread; each question is answered by two array look-ups, because a
 * batch asks it hundreds of thousands of times a second.
 *
 * <p>Covers {@link #FIRST} to {@link #LAST}; a question that leaves them ends in {@link DayOutsideCalendar}.
 */
public final class WorkCalendar {

    /** What days were off before, neither the table nor the rule claims to know. */
    public static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final long ORIGIN = FIRST.toEpochDay();

    private final Map<LocalDate, CalendarDay> days;
    private final LocalDate verifiedThrough;
    private final DayReason weekend;
    /** Of each day: how many working days there are up to and with it. */
    private final int[] workedUpTo;
    /** Of each number n, from 1: the n-th working day, counted from {@link #FIRST}. */
    private final LocalDate[] nthWorked;

    WorkCalendar(Map<LocalDate, CalendarDay> days, LocalDate verifiedThrough, DayReason weekend) {
        this.days = new HashMap<>(days);
        this.weekend = weekend;
        this.verifiedThrough = verifiedThrough;
        int length = (int) (LAST.toEpochDay() - ORIGIN) + 1;
        this.workedUpTo = new int[length];
        boolean[] working = working(length, days.values());
        LocalDate[] worked = new LocalDate[length + 1];
        int count = 0;
        for (int day = 0; day < length; day++) {
            if (working[day]) {
                worked[++count] = LocalDate.ofEpochDay(ORIGIN + day);
            }
            workedUpTo[day] = count;
        }
        this.nthWorked = Arrays.copyOf(worked, count + 1);
    }

    // thirty thousand look-ups by date would be a tenth of a second of each start
    private static boolean[] working(int length, Collection<CalendarDay> differing) {
        boolean[] working = new boolean[length];
        int weekday = FIRST.getDayOfWeek().ordinal();
        for (int day = 0; day < length; day++) {
            working[day] = (weekday + day) % 7 < DayOfWeek.SATURDAY.ordinal();
        }
        differing.forEach(day -> working[indexOf(day.date())] = day.working());
        return working;
    }

    /** This calendar with days that an administrator entered; each of them replaces what stood there. */
    public WorkCalendar with(Collection<CalendarDay> overrides) {
        Map<LocalDate, CalendarDay> merged = new HashMap<>(days);
        overrides.forEach(day -> merged.put(day.date(), day));
        return new WorkCalendar(merged, verifiedThrough, weekend);
    }

    public DayKind kindOf(LocalDate date) {
        indexOf(date);
        return read(date);
    }

    public boolean isWorking(LocalDate date) {
        int index = indexOf(date);
        return index == 0 ? workedUpTo[0] == 1 : workedUpTo[index] > workedUpTo[index - 1];
    }

    /** What stands behind a day that differs from plain Monday–Friday; empty for the others. */
    public Optional<CalendarDay> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /**
     * The n-th working day after this day, which itself is not counted; before it, when the number is negative.
     *
     * @param count of working days; 0 gives the day itself, worked or not
     */
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        if (count == 0) {
            return date;
        }
        int upTo = workedUpTo[indexOf(date)];
        return nth(count > 0 ? upTo + count : upTo + count + (isWorking(date) ? 0 : 1), date);
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate sameOrNextWorkingDay(LocalDate date) {
        return isWorking(date) ? date : plusWorkingDays(date, 1);
    }

    /** How many working days follow {@code from} up to and with {@code to}; negative when {@code to} is the earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workedUpTo[indexOf(to)] - workedUpTo[indexOf(from)];
    }

    /** Every day after {@code from} up to and with {@code to} that was skipped, or worked against the week; oldest first. */
    public List<SkippedDay> skipped(LocalDate from, LocalDate to) {
        List<SkippedDay> skipped = new ArrayList<>();
        for (LocalDate date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
            notable(date).ifPresent(skipped::add);
        }
        return List.copyOf(skipped);
    }

    private Optional<SkippedDay> notable(LocalDate date) {
        CalendarDay day = days.get(date);
        if (day != null) {
            return Optional.of(new SkippedDay(date, day.kind(), day.reason(), day.act()));
        }
        return isWorking(date)
                ? Optional.empty()
                : Optional.of(new SkippedDay(date, DayKind.OFF, weekend.reason(), weekend.act()));
    }

    /** The last day for which the table was checked against the acts; a due date past it is provisional. */
    public LocalDate verifiedThrough() {
        return verifiedThrough;
    }

    /** Whether a decree that is not out yet may still move this day. */
    public boolean isProvisional(LocalDate date) {
        return date.isAfter(verifiedThrough);
    }

    private DayKind read(LocalDate date) {
        CalendarDay day = days.get(date);
        if (day != null) {
            return day.kind();
        }
        return CalendarDay.isWeekend(date) ? DayKind.OFF : DayKind.WORKING;
    }

    private LocalDate nth(int number, LocalDate from) {
        if (number < 1 || number >= nthWorked.length) {
            throw new DayOutsideCalendar("a term from " + from);
        }
        return nthWorked[number];
    }

    private static int indexOf(LocalDate date) {
        long index = date.toEpochDay() - ORIGIN;
        if (index < 0 || date.isAfter(LAST)) {
            throw new DayOutsideCalendar(date.toString());
        }
        return (int) index;
    }
}
