package kz.rectorblog.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;

/** Hires people, changes what they are, lets them go. The history names them by id only. */
@Singleton
public class Staffing {

    private final StaffRepository rows;
    private final Passwords passwords;
    private final AuditTrail audit;

    Staffing(StaffRepository rows, Passwords passwords, AuditTrail audit) {
        this.rows = rows;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Hires whoever has an e-mail address that nobody of the staff has yet. */
    @Transactional
    public StaffMember hire(NewMember who, String password, Actor by) {
        StaffMember hired = rows.save(new StaffRow(
                        null,
                        address(who.email()),
                        who.fullName(),
                        who.position().kk(),
                        who.position().ru(),
                        who.position().en(),
                        who.unitId(),
                        who.role(),
                        passwords.hash(password),
                        who.language(),
                        true,
                        0))
                .member();
        audit.record(null, "HIRE", hired.id() + " " + hired.role(), by);
        return hired;
    }

    /** The form in which addresses are kept and compared. */
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
