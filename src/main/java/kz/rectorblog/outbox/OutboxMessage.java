package kz.rectorblog.outbox;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One effect that one channel owes. {@code nextTryAt} is null once it is done or given up.
 *
 * @param channel the handler's name, see {@link MessageHandler#channel()}
 * @param topic the step or event that caused it
 * @param payload what the handler needs beside the case; never the author's data
 */
@MappedEntity("outbox_message")
public record OutboxMessage(
        @Id @GeneratedValue @Nullable Long id,
        String channel,
        String topic,
        @Nullable Long submissionId,
        String payload,
        Instant createdAt,
        @Nullable Instant nextTryAt,
        int attempts,
        @Nullable Instant doneAt,
        @Nullable Instant givenUpAt,
        @Nullable String lastError) {

    private static final int LONGEST_ERROR = 500;

    /** The id of a stored message. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    OutboxMessage done(Instant at) {
        return new OutboxMessage(
                id, channel, topic, submissionId, payload, createdAt, null, attempts + 1, at, null, null);
    }

    OutboxMessage postponed(Instant until) {
        return new OutboxMessage(
                id, channel, topic, submissionId, payload, createdAt, until, attempts, null, null, lastError);
    }

    /** Failed once more; given up where the back-off ends. */
    OutboxMessage failed(Instant at, String reason) {
        return BackOff.after(attempts + 1)
                .map(wait -> new OutboxMessage(
                        id,
                        channel,
                        topic,
                        submissionId,
                        payload,
                        createdAt,
                        at.plus(wait),
                        attempts + 1,
                        null,
                        null,
                        shortened(reason)))
                .orElseGet(() -> givenUp(at, reason));
    }

    OutboxMessage givenUp(Instant at, String reason) {
        return new OutboxMessage(
                id, channel, topic, submissionId, payload, createdAt, null, attempts + 1, null, at, shortened(reason));
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }
}
