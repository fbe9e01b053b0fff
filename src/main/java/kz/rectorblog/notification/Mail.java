package kz.rectorblog.notification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A printed letter. The message of the outbox and the recipient make it one of a kind, so a message that comes twice
 * brings nobody two letters.
 *
 * @param sentAt when the mail server took it
 */
@MappedEntity("mail")
public record Mail(
        @Id @GeneratedValue @Nullable Long id,
        long outboxId,
        @Nullable Long submissionId,
        String recipient,
        Language language,
        String subject,
        String body,
        String html,
        Instant writtenAt,
        @Nullable Instant sentAt) {

    /** The id of a stored letter. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    Mail saying(String newSubject, String newBody, String newHtml) {
        return new Mail(
                id, outboxId, submissionId, recipient, language, newSubject, newBody, newHtml, writtenAt, sentAt);
    }

    Mail sent(Instant at) {
        return new Mail(id, outboxId, submissionId, recipient, language, subject, body, html, writtenAt, at);
    }
}
