package kz.rectorblog.rescheduling;

import java.util.List;
import java.util.Map;
import kz.rectorblog.calendar.DayKind;
import kz.rectorblog.calendar.TableProblem;
import kz.rectorblog.clock.EnteredDay;
import org.jspecify.annotations.Nullable;

/**
 * The form of a change of the calendar.
 *
 * @param day the entered day that would be taken back
 * @param errors by field, the message beside it
 * @param problems of the table, line by line
 */
public record ChangePage(
        ChangeForm form, @Nullable EnteredDay day, Map<String, String> errors, List<TableProblem> problems) {

    private static final int SHOWN = 30;

    public List<DayKind> kinds() {
        return List.of(DayKind.values());
    }

    /** The first of them: a file of another kind is wrong in every line. */
    public List<TableProblem> shownProblems() {
        return problems.subList(0, Math.min(SHOWN, problems.size()));
    }
}
