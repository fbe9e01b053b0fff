package kz.rectorblog.proceedings;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of its procedure that somebody recorded on a case.
 *
 * @param bodyId the collegial body that took the case with this step; null where none did
 */
@MappedEntity("recorded_step")
public record RecordedStep(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        String stepId,
        @Nullable String bodyId,
        String note,
        long recordedBy,
        Instant recordedAt) {

    long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
