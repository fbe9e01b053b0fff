package kz.rectorblog.submission;

import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.calendar.Procedure;

/** The procedures to choose from. */
public record ProceduresPage(List<Choice> choices) {

    /** @param due when the answer is due to what is received today */
    public record Choice(Procedure procedure, LocalDate due) {}
}
