package kz.rectorblog.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.text.Localized;

/** The units of the university. */
@Singleton
public class Units {

    private final UnitRepository rows;
    private final AuditTrail audit;

    Units(UnitRepository rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Closed ones too, in the order of their founding. */
    public List<Unit> all() {
        return rows.findAllOrderById().stream().map(UnitRow::unit).toList();
    }

    /** Those that a submission may be addressed to, in the order of their founding. */
    public List<Unit> active() {
        return all().stream().filter(Unit::active).toList();
    }

    public Optional<Unit> byId(long id) {
        return rows.findById(id).map(UnitRow::unit);
    }

    public Optional<Unit> byCode(String code) {
        return rows.findByCode(code).map(UnitRow::unit);
    }

    /** @param code free, see {@link #byCode}; lower-case Latin letters, digits and hyphens, at most 40 */
    @Transactional
    public Unit found(String code, Localized name, Actor by) {
        Unit unit = rows.save(UnitRow.of(null, code, name, true, 0)).unit();
        audit.record(null, "FOUND_UNIT", code, by);
        return unit;
    }

    /**
     * Gives the unit another name, closes or reopens it.
     *
     * @param seen the unit as it stood in the form
     * @throws io.micronaut.data.exceptions.OptimisticLockException where somebody else was quicker
     */
    @Transactional
    public void revise(Unit seen, Localized name, boolean active, Actor by) {
        rows.update(UnitRow.of(seen.id(), seen.code(), name, active, seen.version()));
        audit.record(null, "REVISE_UNIT", seen.code(), by);
    }
}
