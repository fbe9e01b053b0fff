package kz.rectorblog.chasing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one letter of reminders that a person gets on a day.
 *
 * @param outboxId the message that carries it, once it is being carried; its letter says whether it was sent
 */
@MappedEntity("digest")
record Digest(
        @Id @GeneratedValue @Nullable Long id,
        long staffId,
        LocalDate day,
        @Nullable Long outboxId) {

    long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
