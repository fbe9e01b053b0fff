package kz.rectorblog;

import jakarta.inject.Singleton;
import kz.rectorblog.common.Actor;
import kz.rectorblog.staff.Cast;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.staff.CastUnit;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.staff.Unit;

/** The fixed cast, hired when a test first asks for one of them: {@code cast.of(AIGERIM)}. */
@Singleton
public class StaffCast {

    private final Cast cast;

    StaffCast(Cast cast) {
        this.cast = cast;
    }

    public StaffMember of(CastMember who) {
        cast.assemble();
        return cast.member(who);
    }

    public Actor actor(CastMember who) {
        return Actor.staff(of(who).id());
    }

    public Unit unit(CastUnit unit) {
        cast.assemble();
        return cast.unit(unit);
    }
}
