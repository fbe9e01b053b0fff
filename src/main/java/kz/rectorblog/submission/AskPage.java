package kz.rectorblog.submission;

import io.micronaut.http.HttpStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedure.Applicant;
import kz.rectorblog.calendar.Procedure.PrintedForm;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The form.
 *
 * @param application what the procedure asks beyond subject, text and author
 * @param due when the answer is due to what is received today
 * @param errors by field, the key of the message beside it
 * @param assessment what the rules say of the words, where the author asked or must know before sending
 * @param repaired the words as the rules would rather have them, where they can tell
 */
public record AskPage(
        AskForm form,
        ApplicationForm application,
        LocalDate due,
        List<Unit> units,
        Map<String, String> errors,
        @Nullable Assessment assessment,
        @Nullable String repaired,
        boolean mustAcknowledge) {

    HttpStatus status() {
        return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    /** The message beside this field; none where it is right. */
    public @Nullable String error(Frame frame, String field) {
        String key = errors.get(field);
        return key == null ? null : frame.text(key);
    }

    /** All messages, in the order of the fields. */
    public Map<String, String> errorsIn(Frame frame) {
        Map<String, String> messages = new LinkedHashMap<>();
        errors.forEach((field, key) -> messages.put(field, frame.text(key)));
        return messages;
    }

    public Procedure procedure() {
        return application.procedure();
    }

    /** Where the form is sent. */
    public String action(Frame frame) {
        ComplainedOf about = application.about();
        return about == null
                ? address(frame, procedure())
                : "/" + frame.lang() + "/track/" + about.key() + "/complaint";
    }

    /** Where a procedure is started. */
    public static String address(Frame frame, Procedure procedure) {
        String ask = "/" + frame.lang() + "/ask";
        return procedure.id().equals(Procedure.RECTOR_BLOG) ? ask : ask + "/" + procedure.id();
    }

    /** What may be brought; a single one needs no choice. */
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> procedure().matters().contains(kind.matter()))
                .toList();
    }

    /** Who may bring it; a single one needs no choice. */
    public List<Applicant> applicants() {
        return Arrays.stream(Applicant.values())
                .filter(procedure().applicants()::contains)
                .toList();
    }

    /** What the text is called: as on the procedure's own form, where it has one. */
    public String textLabel(Frame frame) {
        List<PrintedForm> forms = procedure().formsOfApplicant();
        return forms.size() != 1
                ? frame.text("ask.text")
                : forms.getFirst().fields().stream()
                        .filter(field -> field.id().equals("text"))
                        .map(field -> frame.text(field.name()))
                        .findFirst()
                        .orElseGet(() -> frame.text("ask.text"));
    }
}
