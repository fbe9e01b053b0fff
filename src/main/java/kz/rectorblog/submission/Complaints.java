package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import org.jspecify.annotations.Nullable;

/** Keeps which complaint is about which case; {@link Submissions} tells it of both. */
@Singleton
public class Complaints {

    /** What the history of a case says when its author complained about it; the detail is the complaint's number. */
    public static final String COMPLAINED = "COMPLAINED";

    private final ComplaintLinkRepository links;
    private final AuditTrail audit;

    Complaints(ComplaintLinkRepository links, AuditTrail audit) {
        this.links = links;
        this.audit = audit;
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void link(Submission complaint, @Nullable Long about) {
        if (about != null) {
            links.save(new ComplaintLink(complaint.key(), about));
        }
    }

    /** The complaint has its number now: the history of the case that it is about says so. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void tell(Submission registered) {
        links.findBySubmissionId(registered.key())
                .ifPresent(link -> audit.record(link.aboutId(), COMPLAINED, registered.name(), Actor.AUTHOR));
    }
}
