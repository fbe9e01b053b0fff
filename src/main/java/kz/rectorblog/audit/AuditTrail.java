package kz.rectorblog.audit;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
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
    private final ApplicationEventPublisher<AuditEntryWritten> written;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, ApplicationEventPublisher<AuditEntryWritten> written, Clock clock) {
        this.entries = entries;
        this.written = written;
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
        written.publishEvent(new AuditEntryWritten());
    }

    /** The history of one case, oldest first. */
    public List<AuditEntry> of(long submissionId) {
        return entries.findBySubmissionIdOrderById(submissionId);
    }

    /** The latest entries below this id, newest first. */
    public List<AuditEntry> latest(long before, int most) {
        return entries.latest(before, most);
    }

    /** The latest entries of one case below this id, newest first. */
    public List<AuditEntry> latestOf(long submissionId, long before, int most) {
        return entries.latestOf(submissionId, before, most);
    }
}
