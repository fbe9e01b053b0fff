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
 * @param decides who decides, in one sentence
 * @param ending how its author gets the outcome
 * @param published whether question and answer may stand on the public blog
 * @param matters what may be brought; at least one
 * @param applicants who may bring it; at least one
 * @param expiry what it means that its term has passed
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
        Localized decides,
        Ending ending,
        boolean published,
        Set<Matter> matters,
        Set<Applicant> applicants,
        Expiry expiry,
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

    /** The term up to which the consideration may be extended. */
    public static final String EXTENSION = "extension";

    public Procedure {
        matters = Set.copyOf(matters);
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

    public Optional<ProcedureStep> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    public Optional<Body> body(String bodyId) {
        return bodies.stream().filter(body -> body.id().equals(bodyId)).findFirst();
    }

    public Optional<Outcome> outcome(String outcomeId) {
        return outcomes.stream()
                .filter(outcome -> outcome.id().equals(outcomeId))
                .findFirst();
    }

    public Optional<PrintedForm> form(String formId) {
        return forms.stream().filter(form -> form.id().equals(formId)).findFirst();
    }

    /** The forms that the applicant fills in; the office fills in the others. */
    public List<PrintedForm> formsOfApplicant() {
        return forms.stream()
                .filter(form -> form.filledBy() == FilledBy.APPLICANT)
                .toList();
    }

    /**
     * What it means for the author that the term has passed without an answer.
     *
     * @param complaintBy the id of the procedure that a complaint about it goes by
     * @param complaintTo whom the complaint is addressed to
     */
    public record Expiry(Localized means, String complaintBy, Localized complaintTo, String source) {}

    /** How its author gets the outcome. */
    public enum Ending {
        /** An executor writes an answer, which is approved. */
        ANSWER,
        /** A person or a body decides, and the decision is recorded with one of its outcomes. */
        DECISION
    }

    /** What an author may bring: the kinds of a submission by their names. */
    public enum Matter {
        QUESTION,
        PROPOSAL,
        APPLICATION,
        COMPLAINT,
        RESPONSE
    }

    /** Whose form it is. */
    public enum FilledBy {
        APPLICANT,
        OFFICE
    }

    /** Who may bring a matter. */
    public enum Applicant {
        INDIVIDUAL,
        GROUP,
        /** By law or by a power of attorney: of a minor, a sick person, somebody abroad. */
        REPRESENTATIVE
    }

    /**
     * A named step, in the order of the list.
     *
     * @param length how long it may take from the end of the step before it
     * @param term the term of the procedure with which it must be done
     * @param gives the form that whoever takes the step fills in and hands out
     * @param doneWhen what in the life of a case shows that it is done; empty where a person records it
     */
    public record ProcedureStep(
            String id,
            Localized name,
            Localized doneBy,
            Optional<TermLength> length,
            Optional<String> term,
            Optional<String> gives,
            Optional<Milestone> doneWhen,
            String source) {}

    /** What happens to a case by itself, without anybody recording a step. */
    public enum Milestone {
        REGISTERED,
        ACCEPTED,
        FORWARDED,
        ANSWER_WRITTEN,
        ANSWER_APPROVED,
        PUBLISHED,
        DECIDED
    }

    /** A collegial body that may decide, and what kinds of matter it takes. */
    public record Body(String id, Localized name, Localized takes, String source) {}

    /** A way in which the procedure ends. */
    public record Outcome(String id, Localized name, String source) {}

    /** Something that the applicant hands in. */
    public record Paper(String id, Localized name, String source) {}

    /** A form or receipt of the document's annexes, with the fields that it asks for. */
    public record PrintedForm(String id, Localized name, FilledBy filledBy, List<FormField> fields, String source) {
        public PrintedForm {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field of a printed form.
     *
     * @param optional whether it may stay empty
     */
    public record FormField(String id, Localized name, boolean optional) {

        // each submission asks for these anyway
        private static final Set<String> ASKED_ANYWAY = Set.of("full-name", "phone", "email", "text");

        /** Whether the form has a place of its own for it. */
        public boolean own() {
            return !ASKED_ANYWAY.contains(id);
        }
    }
}
