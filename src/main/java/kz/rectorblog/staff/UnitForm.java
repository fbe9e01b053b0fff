package kz.rectorblog.staff;

import io.micronaut.serde.annotation.Serdeable;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/** A unit as an administrator types it. */
@Serdeable
public record UnitForm(
        @Nullable String code,
        @Nullable String nameKk,
        @Nullable String nameRu,
        @Nullable String nameEn,
        @Nullable String active,
        @Nullable String version) {

    static UnitForm blank() {
        return new UnitForm("", "", "", "", "true", "0");
    }

    static UnitForm of(Unit unit) {
        Localized name = unit.name();
        return new UnitForm(
                unit.code(), name.kk(), name.ru(), name.en(), unit.active() ? "true" : "", "" + unit.version());
    }

    UnitForm withVersion(int other) {
        return new UnitForm(code, nameKk, nameRu, nameEn, active, "" + other);
    }

    public boolean isActive() {
        return "true".equals(active);
    }

    Localized name() {
        return new Localized(Typed.text(nameKk), Typed.text(nameRu), Typed.text(nameEn));
    }
}
