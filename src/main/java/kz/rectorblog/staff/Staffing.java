package kz.rectorblog.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;

/** Hires people, changes what they are, lets them go. The history names them by id only. */
@Singleton
public class Staffing {

    private final StaffRepository rows;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditTrail audit;

    Staffing(StaffRepository rows, Passwords passwords, Sessions sessions, AuditTrail audit) {
        this.rows = rows;
        this.passwords = passwords;
        this.sessions = sessions;
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

    /**
     * Changes what somebody is; dismissing somebody ends this person's sessions on every node.
     *
     * @param version the one that the form carried
     */
    @Transactional
    Revision revise(long id, int version, NewMember what, Employment employment, Actor by) {
        Optional<StaffRow> row = rows.findById(id);
        if (row.isEmpty()) {
            return new Revision.NoSuchMember();
        }
        StaffMember now = row.get().member();
        if (now.version() != version) {
            return new Revision.Late(now);
        }
        if (by.equals(Actor.staff(id)) && losesTheKey(what, employment)) {
            return new Revision.OwnKey();
        }
        rows.update(revised(row.get(), what, employment));
        if (employment == Employment.DISMISSED) {
            sessions.closeAllOf(id);
        }
        audit.record(null, "REVISE_MEMBER", id + " " + what.role() + " " + employment, by);
        return new Revision.Revised();
    }

    /** Gives somebody a new password and ends this person's sessions. False for an id that nobody has. */
    @Transactional
    boolean resetPassword(long id, String password, Actor by) {
        if (rows.setPassword(id, passwords.hash(password)) == 0) {
            return false;
        }
        sessions.closeAllOf(id);
        audit.record(null, "RESET_PASSWORD", "" + id, by);
        return true;
    }

    // or the last administrator could lock the house from outside
    private static boolean losesTheKey(NewMember what, Employment employment) {
        return employment == Employment.DISMISSED || !what.role().may(Permission.MANAGE_STAFF);
    }

    private static StaffRow revised(StaffRow row, NewMember what, Employment employment) {
        return new StaffRow(
                row.id(),
                address(what.email()),
                what.fullName(),
                what.position().kk(),
                what.position().ru(),
                what.position().en(),
                what.unitId(),
                what.role(),
                row.passwordHash(),
                what.language(),
                employment == Employment.EMPLOYED,
                row.version());
    }

    /** The form in which addresses are kept and compared. */
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
