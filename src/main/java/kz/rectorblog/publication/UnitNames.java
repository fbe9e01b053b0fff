package kz.rectorblog.publication;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.rectorblog.staff.Units;
import kz.rectorblog.text.Localized;

/** What the units are called, by their codes, in the order of their founding. */
@Singleton
class UnitNames {

    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    /** Closed units too: their answers stay public. */
    Map<String, Localized> byCode() {
        Map<String, Localized> names = new LinkedHashMap<>();
        units.all().forEach(unit -> names.put(unit.code(), unit.name()));
        return names;
    }
}
