package kz.rectorblog.submission;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.SubmittedText;
import org.jspecify.annotations.Nullable;

/** @param cases how many the same e-mail stands under, this one included */
@Introspected
record PastRow(
        long id,
        @Nullable String number,
        String subject,
        String body,
        Instant writtenAt,
        String fullName,
        String email,
        String phone,
        boolean quarantined,
        long cases) {

    String name() {
        return number == null ? "unregistered-" + id : number;
    }

    SubmittedText words() {
        return new SubmittedText(subject, body, new AuthorDetails(fullName, email, phone));
    }
}
