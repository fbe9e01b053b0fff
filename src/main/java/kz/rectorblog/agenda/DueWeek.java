package kz.rectorblog.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cases that are due in one week.
 *
 * @param monday null for those whose due date has passed, in whatever week
 * @param distance 0 for the week of today, 1 for the next one; -1 for what has passed
 */
public record DueWeek(@Nullable LocalDate monday, long distance, List<DueLine> lines) {

    static final int OVERDUE = -1;

    public boolean isOverdue() {
        return distance == OVERDUE;
    }

    /** @param lines by due date */
    static List<DueWeek> of(List<DueLine> lines, LocalDate today) {
        List<DueWeek> weeks = new ArrayList<>();
        for (DueLine line : lines) {
            boolean overdue = line.dueDate().isBefore(today);
            LocalDate monday = overdue ? null : mondayOf(line.dueDate());
            if (weeks.isEmpty() || !Objects.equals(weeks.getLast().monday(), monday)) {
                weeks.add(new DueWeek(monday, distance(monday, today), new ArrayList<>()));
            }
            weeks.getLast().lines().add(line);
        }
        return List.copyOf(weeks);
    }

    public LocalDate sunday() {
        return Objects.requireNonNull(monday).plusDays(6);
    }

    private static long distance(@Nullable LocalDate monday, LocalDate today) {
        return monday == null ? OVERDUE : (monday.toEpochDay() - mondayOf(today).toEpochDay()) / 7;
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
