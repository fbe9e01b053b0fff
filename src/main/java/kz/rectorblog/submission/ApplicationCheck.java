package kz.rectorblog.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.rectorblog.calendar.Procedure.FormField;
import kz.rectorblog.calendar.Procedure.PrintedForm;

/** Checks what a procedure asks beyond subject, text and author, and reads it. */
final class ApplicationCheck {

    static final int LONGEST_FIELD = 300;
    static final int LONGEST_LIST = 5_000;

    private final ApplicationForm form;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private ApplicationCheck(ApplicationForm form) {
        this.form = form;
    }

    /** By field, the key of the message beside it; in the order of the form. */
    static Map<String, String> errors(ApplicationForm form) {
        ApplicationCheck check = new ApplicationCheck(form);
        check.applicant();
        check.fields();
        return check.errors;
    }

    static Application read(ApplicationForm form) {
        String people = switch (form.applicant()) {
            case INDIVIDUAL -> "";
            case GROUP -> form.value(ApplicationForm.PEOPLE);
            case REPRESENTATIVE -> form.value(ApplicationForm.REPRESENTED);
        };
        String authority = switch (form.applicant()) {
            case INDIVIDUAL, GROUP -> "";
            case REPRESENTATIVE -> form.value(ApplicationForm.AUTHORITY);
        };
        return new Application(
                form.procedure().id(),
                form.applicant(),
                people,
                authority,
                form.form().map(PrintedForm::id).orElse(null),
                form.form().map(chosen -> filled(form, chosen)).orElse(Map.of()));
    }

    private static Map<String, String> filled(ApplicationForm form, PrintedForm chosen) {
        Map<String, String> filled = new LinkedHashMap<>();
        chosen.fields().stream().filter(FormField::own).forEach(field -> {
            String value = form.value(ApplicationForm.name(chosen, field));
            if (!value.isEmpty()) {
                filled.put(field.id(), value);
            }
        });
        return filled;
    }

    private void applicant() {
        switch (form.applicant()) {
            case INDIVIDUAL -> {}
            case GROUP -> require(ApplicationForm.PEOPLE, LONGEST_LIST);
            case REPRESENTATIVE -> {
                require(ApplicationForm.REPRESENTED, LONGEST_FIELD);
                require(ApplicationForm.AUTHORITY, LONGEST_FIELD);
            }
        }
    }

    private void fields() {
        if (form.form().isEmpty() && !form.procedure().formsOfApplicant().isEmpty()) {
            errors.put(ApplicationForm.FORM, "apply.form.missing");
        }
        form.form()
                .ifPresent(chosen -> chosen.fields().stream()
                        .filter(FormField::own)
                        .forEach(field -> field(ApplicationForm.name(chosen, field), field)));
    }

    private void field(String name, FormField field) {
        if (!field.optional()) {
            require(name, LONGEST_FIELD);
        } else if (form.value(name).length() > LONGEST_FIELD) {
            errors.put(name, "apply.field.long");
        }
    }

    private void require(String name, int longest) {
        String value = form.value(name);
        if (value.isEmpty()) {
            errors.put(name, "apply.field.missing");
        } else if (value.length() > longest) {
            errors.put(name, "apply.field.long");
        }
    }
}
