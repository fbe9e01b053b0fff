package kz.rectorblog.agenda;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.common.SecretKeys;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;

/** The secret links to people's calendars: whoever has one sees numbers and dates, and nothing else. */
@Singleton
class FeedLinks {

    /** What the page may say of the link. */
    enum News {
        NONE,
        RENEWED
    }

    private final FeedLinkRepository links;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final Clock clock;
    private final String base;

    FeedLinks(
            FeedLinkRepository links,
            StaffDirectory staff,
            AuditTrail audit,
            Clock clock,
            @Property(name = "rectorblog.base-url") String base) {
        this.links = links;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
        this.base = base.replaceAll("/+$", "");
    }

    Optional<String> addressOf(long staffId) {
        return links.keyOf(staffId).map(key -> base + "/due/" + key + "/calendar.ics");
    }

    /** From now on only the new link works. */
    @Transactional
    void renew(long staffId) {
        links.put(staffId, SecretKeys.next(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(null, "RENEW_DUE_FEED", "", Actor.staff(staffId));
    }

    /** Whose link this is; nobody's when it is wrong, old, or of somebody who has left. */
    Optional<StaffMember> owner(String key) {
        return links.ownerOf(key).flatMap(staff::find).filter(StaffMember::active);
    }

    String caseAddress(String number) {
        return base + "/desk/submissions/" + number;
    }

    /** The name of this house in identifiers that must be unique in the world. */
    String host() {
        return Optional.ofNullable(URI.create(base).getHost()).orElse("rectorblog.invalid");
    }
}
