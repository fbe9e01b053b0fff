package kz.rectorblog.chasing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.outbox.Outbox;

/** Alarms the moderators, once, when the author has not been told of an extension within 3 working days (Reg. 3.6). */
@Singleton
class NoticeAlarm {

    private final NoticeRepository notices;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final WorkingHours hours;
    private final Clock clock;

    NoticeAlarm(NoticeRepository notices, AuditTrail audit, Outbox outbox, WorkingHours hours, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.outbox = outbox;
        this.hours = hours;
        this.clock = clock;
    }

    @Transactional
    void raise() {
        for (UntoldExtension untold : notices.untold(hours.today())) {
            if (notices.alarm(untold.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)) == 1) {
                audit.record(
                        untold.submissionId(),
                        ExtensionNotices.NOTICE_LATE,
                        untold.noticeDue().toString(),
                        Actor.SYSTEM);
                outbox.announce(ExtensionNotices.NOTICE_LATE, untold.submissionId(), "");
            }
        }
    }
}
