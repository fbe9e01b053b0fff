package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.outbox.Outbox;

/** News of a crime or of a threat to life does not wait in a queue, nor for the proof of an e-mail (SOP 3(7)). */
@Singleton
public class DangerAlarm {

    /** Topic and audit action: officers must hear of it at once. */
    public static final String DANGER_FOUND = "DANGER_FOUND";

    private final AuditTrail audit;
    private final Outbox outbox;

    DangerAlarm(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void raiseFor(Submission submission, Assessment assessment) {
        boolean danger = assessment.findings().stream()
                .anyMatch(finding -> finding.ground().equals("G22"));
        if (danger) {
            audit.record(submission.key(), DANGER_FOUND, "", Actor.SYSTEM);
            outbox.announce(DANGER_FOUND, submission.key(), "");
        }
    }
}
