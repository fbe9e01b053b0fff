package kz.rectorblog.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.text.Localized;

/**
 * How one kind of matter is handled, as its document says it: terms, steps, who decides, how it may end.
 *
 * @param id as its file is named, for example {@code rector-blog}
 * @param source the document it rests on
 * @param applicants who may bring it; at least one
 * @param terms at least one; {@code consideration} is among them
 * @param bodies that may decide; none where a person does
 * @param papers what the applicant hands in; none where the submission itself is enough
 * @param forms the printed forms of its annexes
 */
public record Procedure(
        String id,
        int version,
        Localized name,
        Localized summary,
        String source,
        Set<Applicant> applicants,
        List<Term> terms,
        List<ProcedureStep> steps,
        List<Body> bodies,
        List<Outcome> outcomes,
        List<Paper> papers,
        List<PrintedForm> forms) {

    /** The procedure of the Regulation: what anyone who does not choose another one starts. */
    public static final String RECTOR_BLOG = "rector-blog";

    /** The term that every procedure has: the answer must be there when it ends. */
    public static final String CONSIDERATION = "consideration";

    public Procedure {
        applicants = Set.copyOf(applicants);
        terms = List.copyOf(terms);
        steps = List.copyOf(steps);
        bodies = List.copyOf(bodies);
        outcomes = List.copyOf(outcomes);
        papers = List.copyOf(papers);
        forms = List.copyOf(forms);
    }

    public Optional<Term> term(String termId) {
        return terms.stream().filter(term -> term.id().equals(termId)).findFirst();
    }

    /** Who may bring a matter. */
    public enum Applicant {
        INDIVIDUAL,
        GROUP,
        /** By law or by a power of attorney: of a minor, a sick person, somebody abroad. */
        REPRESENTATIVE
    }

    /** A named step, in the order of the list. */
    public record ProcedureStep(
            String id, Localized name, Localized doneBy, Optional<TermLength> length, String source) {}

    /** A collegial body that may decide, and what kinds of matter it takes. */
    public record Body(String id, Localized name, Localized takes, String source) {}

    /** A way in which the procedure ends. */
    public record Outcome(String id, Localized name, String source) {}

    /** Something that the applicant hands in. */
    public record Paper(String id, Localized name, String source) {}

    /** A form or receipt of the document's annexes, with the fields that it asks for. */
    public record PrintedForm(String id, Localized name, List<FormField> fields, String source) {
        public PrintedForm {
            fields = List.copyOf(fields);
        }
    }

    /** One field of a printed form. */
    public record FormField(String id, Localized name) {}
}
