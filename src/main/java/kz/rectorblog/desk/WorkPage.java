package kz.rectorblog.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.rectorblog.assignment.OwedContribution;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.forwarding.WorkLine;

/**
 * The page {@code desk/work}: what waits for this person's answer or contribution, and what this person has answered.
 *
 * @param names of those for whom this person stands in, by id
 * @param handedOn whether a case has just been handed on
 */
public record WorkPage(
        long reader,
        List<WorkLine> toAnswer,
        List<OwedContribution> toContribute,
        List<WorkLine> answered,
        Map<Long, String> names,
        Deadlines deadlines,
        LocalDate today,
        boolean handedOn) {

    public int daysLeft(LocalDate due) {
        return deadlines.workingDaysLeft(today, due);
    }

    public long overdue() {
        return toAnswer.stream().filter(line -> line.dueDate().isBefore(today)).count();
    }

    /** Whose work it is; empty for the reader's own. */
    public String insteadOf(long person) {
        return person == reader ? "" : names.getOrDefault(person, "");
    }
}
