package kz.rectorblog.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.staff.SignInResult.LetIn;
import kz.rectorblog.staff.SignInResult.NotLetIn;
import kz.rectorblog.staff.SignInResult.TooManyFailures;
import kz.rectorblog.web.SignedIn;

/** The door of the house for members of staff. */
@Singleton
class SignIn {

    // nobody has an address that would not fit its column
    private static final int LONGEST_ADDRESS = 254;

    private final StaffRepository staff;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final AuditTrail audit;

    SignIn(StaffRepository staff, Passwords passwords, Sessions sessions, SignInThrottle throttle, AuditTrail audit) {
        this.staff = staff;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.audit = audit;
    }

    @Transactional
    SignInResult attempt(String email, String password) {
        String address = Staffing.address(email);
        if (address.length() > LONGEST_ADDRESS) {
            return new NotLetIn();
        }
        var closed = throttle.closedUntil(address);
        if (closed.isPresent()) {
            return new TooManyFailures(closed.get());
        }
        Optional<StaffRow> row = staff.findByEmail(address).filter(StaffRow::active);
        boolean known =
                passwords.matches(password, row.map(StaffRow::passwordHash).orElse(null));
        return known ? letIn(row.orElseThrow().member()) : refuse(address, row);
    }

    @Transactional
    void leave(String token, SignedIn who) {
        sessions.close(token);
        audit.record(null, "SIGN_OUT", "", who.actor());
    }

    private SignInResult letIn(StaffMember who) {
        throttle.succeeded(who.email());
        audit.record(null, "SIGN_IN", "", Actor.staff(who.id()));
        return new LetIn(sessions.open(who.id()), who);
    }

    // the address itself stays out of the history: people type passwords into the wrong field
    private SignInResult refuse(String address, Optional<StaffRow> row) {
        throttle.failed(address);
        audit.record(null, "SIGN_IN_REFUSED", row.map(known -> "" + known.id()).orElse(""), Actor.SYSTEM);
        return new NotLetIn();
    }
}
