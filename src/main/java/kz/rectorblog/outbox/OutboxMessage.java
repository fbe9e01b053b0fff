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
        @Nullable String lastError) {}
