package kz.rectorblog.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.rectorblog.calendar.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code desk/due}.
 *
 * @param own whether it shows the reader's own cases only
 * @param more whether there are more cases than one page shows
 * @param names of the executors, by id
 * @param feed the address of the reader's calendar; null where there is none yet
 * @param renewed whether the address has just been made
 */
public record DueBoardPage(
        List<DueWeek> weeks,
        boolean own,
        boolean more,
        Map<Long, String> names,
        Deadlines deadlines,
        LocalDate today,
        @Nullable String feed,
        boolean renewed) {

    public int daysLeft(DueLine line) {
        return deadlines.workingDaysLeft(today, line.dueDate());
    }

    public String executor(DueLine line) {
        return line.executorId() == null ? "" : names.getOrDefault(line.executorId(), "");
    }
}
