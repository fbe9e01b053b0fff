package kz.rectorblog.proceedings;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a procedure ended.
 *
 * @param outcomeId one of the procedure's outcomes
 * @param bodyId the collegial body that decided; null where a person did
 * @param decision its text, which the author reads
 */
@MappedEntity("conclusion")
public record Conclusion(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        String outcomeId,
        @Nullable String bodyId,
        String decision,
        long recordedBy,
        Instant recordedAt) {}
