package kz.rectorblog.statistics;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How a set of cases fared.
 *
 * @param received cases with a number
 * @param closed cases whose author has the outcome
 * @param closedInTime of these, by the due date
 * @param open cases that are being considered
 * @param openOverdue of these, past their due date
 * @param inTimeShare closed in time of all that were closed or should have been, 0 to 1; absent where there is none. What
 *     is still open and late counts against it, so leaving a late case unanswered never makes it better
 * @param medianDays working days from receipt to outcome, the day of receipt not counted; absent where none is closed
 * @param slowestTenthDays the number of working days within which nine of ten were closed
 * @param medianCalendarDays the same in calendar days
 * @param slowestTenthCalendarDays the same in calendar days
 */
@Serdeable
public record Figures(
        int received,
        int closed,
        int closedInTime,
        int open,
        int openOverdue,
        @Nullable Double inTimeShare,
        @Nullable Integer medianDays,
        @Nullable Integer slowestTenthDays,
        @Nullable Integer medianCalendarDays,
        @Nullable Integer slowestTenthCalendarDays) {

    static Figures of(List<CaseTimes> cases, LocalDate today, WorkCalendar calendar) {
        List<CaseTimes> closed =
                cases.stream().filter(times -> times.closedAt() != null).toList();
        int inTime = (int) closed.stream().filter(Figures::inTime).count();
        int overdue = (int) cases.stream()
                .filter(times -> times.closedAt() == null && times.dueDate().isBefore(today))
                .count();
        List<Integer> working = days(closed, times -> workingDays(times, calendar));
        List<Integer> calendarDays = days(closed, Figures::calendarDays);
        int due = closed.size() + overdue;
        return new Figures(
                cases.size(),
                closed.size(),
                inTime,
                cases.size() - closed.size(),
                overdue,
                due == 0 ? null : (double) inTime / due,
                percentile(working, 50),
                percentile(working, 90),
                percentile(calendarDays, 50),
                percentile(calendarDays, 90));
    }

    /** Closed, but after the due date. */
    public int closedLate() {
        return closed - closedInTime;
    }

    /** Closed, or open though it should be closed: what the share is taken of. */
    public int due() {
        return closed + openOverdue;
    }

    private static boolean inTime(CaseTimes times) {
        return closingDay(times).map(day -> !day.isAfter(times.dueDate())).orElse(false);
    }

    private static List<Integer> days(List<CaseTimes> closed, ToIntFunction<CaseTimes> count) {
        return closed.stream().map(count::applyAsInt).sorted().toList();
    }

    private static int workingDays(CaseTimes times, WorkCalendar calendar) {
        LocalDate received = Deadlines.dayOf(times.receivedAt());
        return calendar.workingDaysBetween(received, closingDay(times).orElse(received));
    }

    private static int calendarDays(CaseTimes times) {
        LocalDate received = Deadlines.dayOf(times.receivedAt());
        return (int) ChronoUnit.DAYS.between(received, closingDay(times).orElse(received));
    }

    private static Optional<LocalDate> closingDay(CaseTimes times) {
        return Optional.ofNullable(times.closedAt()).map(Deadlines::dayOf);
    }

    /** The nearest rank: a number of days that some case really took. */
    private static @Nullable Integer percentile(List<Integer> sorted, int percent) {
        if (sorted.isEmpty()) {
            return null;
        }
        int rank = (percent * sorted.size() + 99) / 100; // rounded up, in whole numbers: 0.9 is none
        return sorted.get(rank - 1);
    }
}
