package kz.rectorblog.submission;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The proof that the e-mail is the author's.
 *
 * @param confirmKey the secret in the link of the first letter
 * @param formKey which showing of the form it came from, so that a form sent twice is one submission
 */
@MappedEntity("email_confirmation")
record EmailConfirmation(
        @Id Long submissionId,
        String confirmKey,
        @Nullable String formKey,
        Instant expiresAt,
        @Nullable Instant confirmedAt) {

    EmailConfirmation confirmed(Instant at) {
        return new EmailConfirmation(submissionId, confirmKey, formKey, expiresAt, at);
    }

    EmailConfirmation renewed(String newKey, Instant newExpiry) {
        return new EmailConfirmation(submissionId, newKey, formKey, newExpiry, confirmedAt);
    }
}
