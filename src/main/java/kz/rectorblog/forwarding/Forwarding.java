package kz.rectorblog.forwarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One forwarding of a case to whoever must answer it; a case that is handed on has several. */
@MappedEntity("forwarding")
public record Forwarding(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        long executorId,
        String note,
        long forwardedBy,
        Instant forwardedAt) {}
