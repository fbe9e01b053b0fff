package kz.rectorblog.desk;

import io.micronaut.http.HttpResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What an action on a case came to, for the page that is shown next. */
sealed interface ActionResult {

    /** @param notice the key of the text that says so */
    record Done(String notice) implements ActionResult {}

    /** Done, and the case is no longer this person's to see: on to another page. */
    record Left(URI to) implements ActionResult {}

    /** Another look is needed before anything is done. */
    record LookFirst(HttpResponse<?> page) implements ActionResult {}

    /** @param errors by field, in the order of the fields */
    record Refused(Map<String, Complaint> errors) implements ActionResult {

        static Refused at(String field, String key, Object... arguments) {
            return new Refused(Map.of(field, Complaint.of(key, arguments)));
        }
    }

    /** What is wrong with a field: a text's key and its arguments. */
    record Complaint(String key, List<Object> arguments) {

        static Complaint of(String key, Object... arguments) {
            return new Complaint(key, List.of(arguments));
        }
    }
}
