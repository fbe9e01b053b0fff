package kz.rectorblog.audit;

import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.rectorblog.common.Actor;
import org.jspecify.annotations.Nullable;

/** The history of every case: only grows. */
@Singleton
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Writes one entry in the transaction of the change that it tells of.
     *
     * @param submissionId the case, or null for what belongs to none (a sign-in, a change of the staff list)
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void record(@Nullable Long submissionId, String action, String detail, Actor actor) {
        Instant now = clock.instant();
        entries.save(new AuditEntry(null, submissionId, action, detail, actor.kind(), actor.staffId(), now));
    }

    /** The history of one case, oldest first. */
    public List<AuditEntry> of(long submissionId) {
        return entries.findBySubmissionIdOrderById(submissionId);
    }
}
