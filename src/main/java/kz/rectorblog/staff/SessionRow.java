package kz.rectorblog.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** @param tokenHash SHA-256 of what the browser holds: whoever reads the table cannot sign in with it */
@MappedEntity("staff_session")
record SessionRow(@Id String tokenHash, long staffId, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {}
