package kz.rectorblog.calendar;

import java.util.List;
import java.util.Optional;
import kz.rectorblog.text.Localized;

/**
 * How one kind of matter is handled, as its document says it: terms, steps, who decides, how it may end.
 *
 * @param id as its file is named, for example {@code rector-blog}
 * @param source the document it rests on
 * @param terms at least one
 */
public record Procedure(
        String id,
        int version,
        Localized name,
        Localized summary,
        String source,
        List<Term> terms,
        List<ProcedureStep> steps,
        List<Body> bodies,
        List<Outcome> outcomes,
        List<ProcedureForm> forms) {

    public Procedure {
        terms = List.copyOf(terms);
        steps = List.copyOf(steps);
        bodies = List.copyOf(bodies);
        outcomes = List.copyOf(outcomes);
        forms = List.copyOf(forms);
    }

    public Optional<Term> term(String termId) {
        return terms.stream().filter(term -> term.id().equals(termId)).findFirst();
    }

    /** A named step; {@code minutes} is 0 when no clock time is set, {@code workingDays} when no day is. */
    public record ProcedureStep(String id, Localized name, Localized doneBy, int minutes, int workingDays, String source) {}

    /** A collegial body that may decide, and what kinds of matter it takes. */
    public record Body(String id, Localized name, Localized takes, String source) {}

    /** A way in which the procedure ends. */
    public record Outcome(String id, Localized name, String source) {}

    /** A printed form or receipt of the document's annexes, with the fields that it asks for. */
    public record ProcedureForm(String id, Localized name, List<Localized> fields, String source) {
        public ProcedureForm {
            fields = List.copyOf(fields);
        }
    }
}
