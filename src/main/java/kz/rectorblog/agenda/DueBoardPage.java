package kz.rectorblog.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.rectorblog.absence.Substitutions;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code desk/due}.
 *
 * @param own whether it shows the reader's own cases only
 * @param more whether there are more cases than one page shows
 * @param names of executors, co-executors and those who stand in, by id
 * @param substitutions who is away today
 * @param feed the address of the reader's calendar; null where there is none yet
 * @param renewed whether the address has just been made
 */
public record DueBoardPage(
        List<DueWeek> weeks,
        boolean own,
        boolean more,
        Map<Long, String> names,
        Substitutions substitutions,
        long reader,
        Deadlines deadlines,
        LocalDate today,
        @Nullable String feed,
        boolean renewed) {

    public int daysLeft(DueLine line) {
        return deadlines.workingDaysLeft(today, line.dueDate());
    }

    /** Whose turn it is: the co-executor of an inner term, else the lead; null where the case lies with nobody. */
    public @Nullable Long person(DueLine line) {
        return line.isInner() ? line.helperId() : line.stage() == Stage.FORWARDED ? line.executorId() : null;
    }

    public String nameOf(@Nullable Long person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    public String executor(DueLine line) {
        return nameOf(line.isInner() ? line.helperId() : line.executorId());
    }

    /** The name of whoever stands in for the person whose turn it is; empty where nobody does. */
    public String substitute(DueLine line) {
        Long person = person(line);
        return person == null
                ? ""
                : substitutions.substituteOf(person).map(this::nameOf).orElse("");
    }

    /** It is the turn of somebody who is away, and nobody stands in. */
    public boolean isUnattended(DueLine line) {
        Long person = person(line);
        return person != null && substitutions.isUnattended(person);
    }
}
