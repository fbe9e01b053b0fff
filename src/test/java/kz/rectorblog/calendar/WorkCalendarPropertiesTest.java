package kz.rectorblog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarPropertiesTest {

    private final WorkCalendar calendar = CalendarBook.load(Path.of("moderation-rules"));
    private final Deadlines deadlines = new Deadlines(calendar);

    @Property
    void aTermEndsOnAWorkingDayAsADayByDayCounterSays(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 90) int count) {
        LocalDate due = calendar.plusWorkingDays(from, count);

        assertThat(calendar.isWorking(due)).isTrue();
        assertThat(due).isEqualTo(countedOneByOne(from, count));
        assertThat(calendar.workingDaysBetween(from, due)).isEqualTo(count);
        assertThat(calendar.workingDaysBetween(due, from)).isEqualTo(-count);
    }

    @Property
    void countingBackUndoesCountingForward(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 90) int count) {
        LocalDate from = calendar.sameOrNextWorkingDay(day);

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, count), -count))
                .isEqualTo(from);
        assertThat(calendar.plusWorkingDays(day, -count)).isBefore(day);
        assertThat(calendar.isWorking(calendar.plusWorkingDays(day, -count))).isTrue();
    }

    @Property
    void whatComesLaterIsNeverDueEarlier(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = earlier.equals(one) ? other : one;

        assertThat(deadlines.consideration(earlier)).isBeforeOrEqualTo(deadlines.consideration(later));
        assertThat(deadlines.extended(earlier)).isBeforeOrEqualTo(deadlines.extended(later));
        assertThat(calendar.isWorking(deadlines.extended(later))).isTrue();
        assertThat(deadlines.extended(later)).as("an extension adds time").isAfter(deadlines.consideration(later));
    }

    @Property
    void theSkippedDaysAreAllThatStandsBetweenCalendarDaysAndWorkingDays(@ForAll("days") LocalDate from) {
        LocalDate due = deadlines.consideration(from);

        long off = deadlines.skipped(from, due).stream()
                .filter(day -> day.kind() == DayKind.OFF)
                .count();

        assertThat(due.toEpochDay() - from.toEpochDay()).isEqualTo(Deadlines.CONSIDERATION + off);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2017, 1, 1).toEpochDay(),
                        LocalDate.of(2098, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private LocalDate countedOneByOne(LocalDate from, int count) {
        LocalDate date = from;
        for (int left = count; left > 0; left -= calendar.isWorking(date) ? 1 : 0) {
            date = date.plusDays(1);
        }
        return date;
    }
}
