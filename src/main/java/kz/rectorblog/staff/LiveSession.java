package kz.rectorblog.staff;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.SignedIn;

/** A session and whose it is, read in one go. */
@Introspected
record LiveSession(long staffId, String fullName, Role role, Language language, Instant lastSeenAt, Instant expiresAt) {

    SignedIn signedIn() {
        return new SignedIn(staffId, fullName, role.name(), language, role.permissionNames());
    }
}
