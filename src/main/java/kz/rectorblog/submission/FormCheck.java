package kz.rectorblog.submission;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.calendar.Procedure.Matter;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.text.Language;

/**
 * Checks that the form says what the Regulation wants of every author: full name, e-mail and phone (5.1, 5.4), words, and
 * the consent to keep them. What the words are worth is the rules' business.
 */
@Singleton
class FormCheck {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 254;
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_TEXT = 20_000;
    static final int SHORTEST_TEXT = 10;

    private final Units units;

    FormCheck(Units units) {
        this.units = units;
    }

    /** What came of the check. */
    sealed interface Checked {

        record Complete(NewSubmission submission) implements Checked {}

        /** By field, the key of the message that stands beside it; in the order of the form. */
        record Incomplete(Map<String, String> errors) implements Checked {}
    }

    Checked check(Language language, AskForm form, ApplicationForm application) {
        Map<String, String> errors = errors(form, application);
        return errors.isEmpty()
                ? new Checked.Complete(submission(language, form, application))
                : new Checked.Incomplete(errors);
    }

    private Map<String, String> errors(AskForm form, ApplicationForm application) {
        Map<String, String> errors = new LinkedHashMap<>();
        require(errors, "kind", kind(form, application).isPresent(), "ask.kind.missing");
        errors.putAll(errorsOfWords(form));
        String unit = AskedFields.trimmed(form.unit());
        require(errors, "unit", unit.isEmpty() || unit(unit).isPresent(), "ask.unit.unknown");
        errors.putAll(ApplicationCheck.errors(application));
        errors.putAll(errorsOfAuthor(form));
        require(errors, "consent", "true".equals(form.consent()), "ask.consent.missing");
        return errors;
    }

    /** What is wrong with subject and text: the same for a first and for a corrected text. */
    static Map<String, String> errorsOfWords(String typedSubject, String typedText) {
        Map<String, String> errors = new LinkedHashMap<>();
        String subject = AskedFields.trimmed(typedSubject);
        require(errors, "subject", !subject.isEmpty(), "ask.subject.missing");
        require(errors, "subject", subject.length() <= LONGEST_SUBJECT, "ask.subject.long");
        String text = AskedFields.text(typedText);
        require(errors, "text", text.length() >= SHORTEST_TEXT, "ask.text.short");
        require(errors, "text", text.length() <= LONGEST_TEXT, "ask.text.long");
        return errors;
    }

    private static Map<String, String> errorsOfWords(AskForm form) {
        return errorsOfWords(AskedFields.trimmed(form.subject()), AskedFields.text(form.text()));
    }

    private static Map<String, String> errorsOfAuthor(AskForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = AskedFields.trimmed(form.fullName());
        require(errors, "fullName", name.contains(" "), "ask.fullName.missing");
        require(errors, "fullName", name.length() <= LONGEST_NAME, "ask.fullName.long");
        String email = AskedFields.trimmed(form.email());
        boolean emailFits =
                email.length() <= LONGEST_EMAIL && AskedFields.email(email).isPresent();
        require(errors, "email", emailFits, "ask.email.wrong");
        require(
                errors,
                "phone",
                AskedFields.phone(AskedFields.trimmed(form.phone())).isPresent(),
                "ask.phone.wrong");
        return errors;
    }

    private static void require(Map<String, String> errors, String field, boolean fulfilled, String message) {
        if (!fulfilled) {
            errors.putIfAbsent(field, message);
        }
    }

    /** What may be brought by a procedure is not asked where it is one thing only. */
    private static Optional<Kind> kind(AskForm form, ApplicationForm application) {
        Set<Matter> matters = application.procedure().matters();
        return matters.size() == 1
                ? matters.stream().map(Kind::of).findFirst()
                : AskedFields.kind(form.kind()).filter(kind -> matters.contains(kind.matter()));
    }

    private NewSubmission submission(Language language, AskForm form, ApplicationForm application) {
        return new NewSubmission(
                language,
                kind(form, application).orElseThrow(),
                AskedFields.trimmed(form.fullName()),
                AskedFields.trimmed(form.email()),
                AskedFields.phone(AskedFields.trimmed(form.phone())).orElseThrow(),
                unit(AskedFields.trimmed(form.unit())).map(Unit::id).orElse(null),
                AskedFields.trimmed(form.subject()),
                AskedFields.text(form.text()),
                "true".equals(form.hideAuthor()),
                form.formKey(),
                ApplicationCheck.read(application),
                application.about() == null ? null : application.about().submissionId());
    }

    private Optional<Unit> unit(String code) {
        return code.isEmpty() ? Optional.empty() : units.byCode(code).filter(Unit::active);
    }
}
