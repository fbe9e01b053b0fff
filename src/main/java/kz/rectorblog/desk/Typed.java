package kz.rectorblog.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.rectorblog.desk.ActionResult.Complaint;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into one of the page's forms, and what was wrong with it; nothing on a page that is freshly opened.
 *
 * @param form the form's name
 */
public record Typed(String form, TypedForm content, Map<String, Complaint> errors) {

    static final Typed NOTHING = new Typed("", new TypedForm("", List.of()), Map.of());

    public boolean into(String formName) {
        return form.equals(formName);
    }

    /** What was typed, or what the page suggests to whoever has not typed yet. */
    public String value(String formName, String field, String suggestion) {
        return into(formName) ? content.value(field).orElse("") : suggestion;
    }

    public boolean ticked(String formName, String field, String value, boolean suggestion) {
        return into(formName) ? content.values(field).contains(value) : suggestion;
    }

    /** The message beside the field; null where all is well. */
    public @Nullable String error(Frame frame, String formName, String field) {
        Complaint complaint = into(formName) ? errors.get(field) : null;
        return complaint == null ? null : words(frame, complaint);
    }

    public List<Message> messages(Frame frame) {
        return errors.entrySet().stream()
                .map(error -> new Message(form + "-" + error.getKey(), words(frame, error.getValue())))
                .toList();
    }

    /** The words that a person typed, for when the form itself has gone from the page. */
    public List<TypedForm.Field> prose(Frame frame) {
        return content.fields().stream()
                .filter(field -> field.isLabelled(frame) && !field.value().isBlank())
                .toList();
    }

    private static String words(Frame frame, Complaint complaint) {
        Object[] arguments = complaint.arguments().stream()
                .map(argument -> shown(frame, argument))
                .toArray();
        return frame.text(complaint.key(), arguments);
    }

    private static Object shown(Frame frame, Object argument) {
        return switch (argument) {
            case LocalDate date -> frame.date(date);
            case Instant moment -> frame.moment(moment);
            case Object other -> other;
        };
    }

    /** @param id of the field's element */
    public record Message(String id, String words) {}
}
