package kz.rectorblog.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import kz.rectorblog.common.Actor;
import org.jspecify.annotations.Nullable;

/** Brings the invented university into a database. */
@Singleton
public class Cast {

    private final Units units;
    private final Staffing staffing;
    private final StaffRepository rows;

    Cast(Units units, Staffing staffing, StaffRepository rows) {
        this.units = units;
        this.staffing = staffing;
        this.rows = rows;
    }

    /** Founds and hires those who are not there yet. */
    @Transactional
    public void assemble() {
        for (CastUnit unit : CastUnit.values()) {
            unit(unit);
        }
        for (CastMember who : CastMember.values()) {
            member(who);
        }
    }

    public Unit unit(CastUnit unit) {
        return units.byCode(unit.code()).orElseGet(() -> units.found(unit.code(), unit.title(), Actor.SYSTEM));
    }

    public StaffMember member(CastMember who) {
        return rows.findByEmail(who.email()).map(StaffRow::member).orElseGet(() -> hire(who));
    }

    private StaffMember hire(CastMember who) {
        @Nullable CastUnit unit = who.unit();
        NewMember member = new NewMember(
                who.email(),
                who.fullName(),
                who.position(),
                unit == null ? null : unit(unit).id(),
                who.role(),
                who.language());
        return staffing.hire(member, CastMember.PASSWORD, Actor.SYSTEM);
    }
}
