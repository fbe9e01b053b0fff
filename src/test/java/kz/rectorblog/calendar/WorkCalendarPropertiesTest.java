package kz.rectorblog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.text.Localized;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarPropertiesTest {

    private final WorkCalendar calendar = CalendarBook.load(Path.of("moderation-rules"));
    private static final String EXTENDED = "extension_2_months_from_receipt";

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
        assertThat(deadlines.due(earlier, EXTENDED)).isBeforeOrEqualTo(deadlines.due(later, EXTENDED));
        assertThat(calendar.isWorking(deadlines.due(later, EXTENDED))).isTrue();
        assertThat(deadlines.due(later, EXTENDED)).as("an extension adds time").isAfter(deadlines.consideration(later));
    }

    @Property
    void theSkippedDaysAreAllThatStandsBetweenCalendarDaysAndWorkingDays(@ForAll("days") LocalDate from) {
        LocalDate due = deadlines.consideration(from);

        long off = deadlines.skipped(from, due).stream()
                .filter(day -> day.kind() == DayKind.OFF)
                .count();

        assertThat(due.toEpochDay() - from.toEpochDay()).isEqualTo(Deadlines.CONSIDERATION + off);
    }

    /** Whatever an administrator enters: the answers still agree with a counter that knows nothing of the arithmetic. */
    @Property(tries = 60)
    void enteredDaysAreCountedToo(
            @ForAll("entered") List<CalendarDay> entered,
            @ForAll("year") LocalDate one,
            @ForAll("year") LocalDate other) {
        WorkCalendar changed = calendar.with(entered);
        Deadlines by = deadlines.by(changed);
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = earlier.equals(one) ? other : one;

        entered.forEach(
                day -> assertThat(changed.isWorking(day.date())).as("%s", day).isEqualTo(day.working()));
        assertThat(by.consideration(earlier)).isEqualTo(countedOneByOne(changed, earlier, Deadlines.CONSIDERATION));
        assertThat(changed.isWorking(by.consideration(earlier))).isTrue();
        assertThat(changed.isWorking(by.due(earlier, EXTENDED))).isTrue();
        assertThat(by.consideration(earlier)).isBeforeOrEqualTo(by.consideration(later));
        assertThat(by.due(earlier, EXTENDED)).isBeforeOrEqualTo(by.due(later, EXTENDED));
    }

    @Provide
    Arbitrary<List<CalendarDay>> entered() {
        Localized reason = new Localized("күн", "день", "day");
        return year().flatMap(date -> Arbitraries.of(true, false)
                        .map(working -> new CalendarDay(date, working, reason, "Decree", DayStatus.VERIFIED)))
                .list()
                .ofMaxSize(40)
                .uniqueElements(CalendarDay::date);
    }

    @Provide
    Arbitrary<LocalDate> year() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2026, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
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
        return countedOneByOne(calendar, from, count);
    }

    private static LocalDate countedOneByOne(WorkCalendar calendar, LocalDate from, int count) {
        LocalDate date = from;
        for (int left = count; left > 0; left -= calendar.kindOf(date).isWorking() ? 1 : 0) {
            date = date.plusDays(1);
        }
        return date;
    }
}
