package kz.rectorblog.assignment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text that a co-executor gave to the lead; never published, never sent to the author.
 *
 * @param writtenBy the co-executor, or whoever stood in
 */
@MappedEntity("contribution")
public record Contribution(
        @Id @GeneratedValue @Nullable Long id, long coExecutorId, String body, long writtenBy, Instant writtenAt) {}
