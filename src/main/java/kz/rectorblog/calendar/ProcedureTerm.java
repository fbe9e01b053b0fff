package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A term worked out for one case: when it ends, and every day that was skipped or worked against the week on the way.
 *
 * @param start the day from which it runs, not counted itself
 * @param provisional whether a decree that is not out yet may still move the due date
 */
public record ProcedureTerm(Term term, LocalDate start, LocalDate due, List<SkippedDay> skipped, boolean provisional) {

    public ProcedureTerm {
        skipped = List.copyOf(skipped);
    }
}
