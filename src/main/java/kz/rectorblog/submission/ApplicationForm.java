package kz.rectorblog.submission;

import java.util.Arrays;
import java.util.Optional;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedure.Applicant;
import kz.rectorblog.calendar.Procedure.FormField;
import kz.rectorblog.calendar.Procedure.PrintedForm;
import kz.rectorblog.web.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in beyond subject, text and author, right or wrong: shown again letter for letter.
 *
 * @param about the case that it complains about, where it was started from one
 */
public record ApplicationForm(
        Procedure procedure, TypedForm typed, @Nullable ComplainedOf about) {

    static final String APPLICANT = "applicant";
    static final String PEOPLE = "people";
    static final String REPRESENTED = "represented";
    static final String AUTHORITY = "authority";
    static final String FORM = "form";

    ApplicationForm(Procedure procedure, TypedForm typed) {
        this(procedure, typed, null);
    }

    ApplicationForm with(TypedForm nowTyped) {
        return new ApplicationForm(procedure, nowTyped, about);
    }

    public String value(String name) {
        return typed.value(name).map(AskedFields::text).orElse("");
    }

    /** The name of a field of one of the procedure's forms on the page. */
    public static String name(PrintedForm form, FormField field) {
        return form.id() + "-" + field.id();
    }

    /** Whoever says nothing applies alone. */
    public Applicant applicant() {
        return Arrays.stream(Applicant.values())
                .filter(applicant -> applicant.name().equals(value(APPLICANT)))
                .filter(procedure.applicants()::contains)
                .findFirst()
                .orElse(Applicant.INDIVIDUAL);
    }

    /** The form that was chosen; where there is but one, that one. */
    public Optional<PrintedForm> form() {
        var forms = procedure.formsOfApplicant();
        return forms.size() == 1
                ? forms.stream().findFirst()
                : forms.stream().filter(form -> form.id().equals(value(FORM))).findFirst();
    }
}
