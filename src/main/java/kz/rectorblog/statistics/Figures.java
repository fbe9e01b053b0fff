package kz.rectorblog.statistics;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        @Nullable Integer slowestTenthDays) {

    static Figures of(List<CaseTimes> cases, LocalDate today, WorkCalendar calendar) {
        List<CaseTimes> closed =
                cases.stream().filter(times -> times.closedAt() != null).toList();
        int inTime = (int) closed.stream().filter(Figures::inTime).count();
        int overdue = (int) cases.stream()
                .filter(times -> times.closedAt() == null && times.dueDate().isBefore(today))
                .count();
        List<Integer> days = closed.stream()
                .map(times -> daysTaken(times, calendar))
                .sorted()
                .toList();
        int due = closed.size() + overdue;
        return new Figures(
                cases.size(),
                closed.size(),
                inTime,
                cases.size() - closed.size(),
                overdue,
                due == 0 ? null : (double) inTime / due,
                percentile(days, 0.5).orElse(null),
                percentile(days, 0.9).orElse(null));
    }

    private static boolean inTime(CaseTimes times) {
        return closingDay(times).map(day -> !day.isAfter(times.dueDate())).orElse(false);
    }

    private static int daysTaken(CaseTimes times, WorkCalendar calendar) {
        LocalDate received = Deadlines.dayOf(times.receivedAt());
        return calendar.workingDaysBetween(received, closingDay(times).orElse(received));
    }

    private static Optional<LocalDate> closingDay(CaseTimes times) {
        return Optional.ofNullable(times.closedAt()).map(Deadlines::dayOf);
    }

    /** The nearest rank: a number of days that some case really took. */
    private static Optional<Integer> percentile(List<Integer> sorted, double share) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int rank = (int) Math.ceil(share * sorted.size());
        return Optional.of(sorted.get(Math.max(rank, 1) - 1));
    }
}
