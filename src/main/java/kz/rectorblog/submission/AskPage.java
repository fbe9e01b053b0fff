package kz.rectorblog.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The form.
 *
 * @param errors by field, the key of the message beside it
 * @param assessment what the rules say of the words, where the author asked or must know before sending
 * @param repaired the words as the rules would rather have them, where they can tell
 */
public record AskPage(
        AskForm form,
        List<Unit> units,
        Map<String, String> errors,
        @Nullable Assessment assessment,
        @Nullable String repaired,
        boolean mustAcknowledge) {

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

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }
}
