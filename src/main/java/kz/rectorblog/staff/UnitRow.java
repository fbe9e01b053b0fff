package kz.rectorblog.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.Objects;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit")
record UnitRow(
        @Id @GeneratedValue @Nullable Long id,
        String code,
        String nameKk,
        String nameRu,
        String nameEn,
        boolean active,
        @Version int version) {

    static UnitRow of(@Nullable Long id, String code, Localized name, boolean active, int version) {
        return new UnitRow(id, code, name.kk(), name.ru(), name.en(), active, version);
    }

    Unit unit() {
        return new Unit(Objects.requireNonNull(id), code, new Localized(nameKk, nameRu, nameEn), active, version);
    }
}
