package kz.rectorblog.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import kz.rectorblog.common.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened. {@code action} is a step's name or another constant of the code; {@code detail} is what a
 * reader of the history needs beside it: a reason, a date; never the author's name, contacts or text.
 */
@MappedEntity("audit_entry")
public record AuditEntry(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable Long submissionId,
        String action,
        String detail,
        Actor.Kind actorKind,
        @Nullable Long staffId,
        Instant happenedAt) {

    /** The id of a stored entry. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
