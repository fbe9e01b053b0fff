package kz.rectorblog.submission;

import io.micronaut.core.annotation.Introspected;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.SubmittedText;
import org.jspecify.annotations.Nullable;

/** A submission as the rules read it: its newest words and its author's details. */
@Introspected
public record PastSubmission(
        long id,
        @Nullable String number,
        String subject,
        String body,
        String fullName,
        String email,
        String phone,
        boolean quarantined) {

    /** The number, or the word that logs and errors use for a case that has none. */
    public String name() {
        return number == null ? "unregistered-" + id : number;
    }

    public SubmittedText submittedText() {
        return new SubmittedText(subject, body, new AuthorDetails(fullName, email, phone));
    }
}
