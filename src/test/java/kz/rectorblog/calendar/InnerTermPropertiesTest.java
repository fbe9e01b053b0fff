package kz.rectorblog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Inner terms, counted back by the real calendar, agree with somebody who crosses out days on paper. */
class InnerTermPropertiesTest {

    private static final WorkCalendar CALENDAR = CalendarBook.load(Path.of("moderation-rules"));
    private static final Deadlines DEADLINES = new Deadlines(CALENDAR);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Property(tries = 3_000)
    void anInnerTermIsWorkedAndLiesBetweenTheAssignmentAndTheDueDate(
            @ForAll @IntRange(max = 1_900) int start,
            @ForAll @IntRange(max = 90) int length,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate given = FIRST.plusDays(start);
        LocalDate due = given.plusDays(length);
        Assume.that(given.datesUntil(due.plusDays(1)).anyMatch(CALENDAR::isWorking));

        LocalDate inner = DEADLINES.innerDue(given, due, days);

        assertThat(CALENDAR.isWorking(inner)).isTrue();
        assertThat(inner).isAfterOrEqualTo(given).isBeforeOrEqualTo(due);
        assertThat(inner).isEqualTo(onPaper(given, due, days));
    }

    @Property(tries = 1_000)
    void aLaterDueDateNeverMakesAnInnerTermEarlier(
            @ForAll @IntRange(max = 1_900) int start,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @IntRange(max = 60) int more,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate given = FIRST.plusDays(start);
        LocalDate due = given.plusDays(length);

        assertThat(DEADLINES.innerDue(given, due.plusDays(more), days))
                .isAfterOrEqualTo(DEADLINES.innerDue(given, due, days));
    }

    /** Back day by day; where that is before the assignment, the first working day from it on. */
    private static LocalDate onPaper(LocalDate given, LocalDate due, int days) {
        LocalDate day = due;
        int left = days;
        while (left > 0) {
            day = day.minusDays(1);
            left -= CALENDAR.isWorking(day) ? 1 : 0;
        }
        LocalDate first = given;
        while (!CALENDAR.isWorking(first)) {
            first = first.plusDays(1);
        }
        return day.isBefore(first) ? first : day;
    }
}
