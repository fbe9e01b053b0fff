package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.util.List;

/** A term of a procedure, worked out for one case as far as its events have happened. */
public sealed interface ProcedureTerm {

    Term term();

    /**
     * It runs: when it ends, and every day that was skipped or worked against the week on the way.
     *
     * @param start the day from which it runs, not counted itself
     * @param provisional whether a decree that is not out yet may still move the due date
     */
    record Dated(Term term, LocalDate start, LocalDate due, List<SkippedDay> skipped, boolean provisional)
            implements ProcedureTerm {
        public Dated {
            skipped = List.copyOf(skipped);
        }
    }

    /** It will run from an event that has not happened yet, see {@link Term#from()}. */
    record Awaiting(Term term) implements ProcedureTerm {}
}
