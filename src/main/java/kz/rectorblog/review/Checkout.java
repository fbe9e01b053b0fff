package kz.rectorblog.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Who has the case on the desk, and until when the others wait. */
@MappedEntity("checkout")
public record Checkout(@Id Long submissionId, long staffId, Instant takenAt, Instant expiresAt) {

    boolean heldByAnother(long person, Instant now) {
        return staffId != person && expiresAt.isAfter(now);
    }
}
