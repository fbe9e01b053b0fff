package kz.rectorblog.desk;

import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.forwarding.WorkLine;

/** The page {@code desk/work}: what waits for this person's answer, and what this person has answered. */
public record WorkPage(List<WorkLine> toAnswer, List<WorkLine> answered, Deadlines deadlines, LocalDate today) {

    public int daysLeft(LocalDate due) {
        return deadlines.workingDaysLeft(today, due);
    }

    public long overdue() {
        return toAnswer.stream().filter(line -> line.dueDate().isBefore(today)).count();
    }
}
