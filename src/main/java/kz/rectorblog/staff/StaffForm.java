package kz.rectorblog.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Optional;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/** A member of staff as an administrator types it. */
@Serdeable
public record StaffForm(
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String positionKk,
        @Nullable String positionRu,
        @Nullable String positionEn,
        @Nullable String unit,
        @Nullable String role,
        @Nullable String language,
        @Nullable String active,
        @Nullable String password,
        @Nullable String version) {

    static StaffForm blank() {
        return new StaffForm("", "", "", "", "", "", "", Language.KK.name(), "true", "", "0");
    }

    static StaffForm of(StaffMember member) {
        return new StaffForm(
                member.fullName(),
                member.email(),
                member.position().kk(),
                member.position().ru(),
                member.position().en(),
                member.unitId() == null ? "" : member.unitId().toString(),
                member.role().name(),
                member.language().name(),
                member.active() ? "true" : "",
                "",
                String.valueOf(member.version()));
    }

    StaffForm withVersion(int other) {
        return new StaffForm(
                fullName,
                email,
                positionKk,
                positionRu,
                positionEn,
                unit,
                role,
                language,
                active,
                password,
                "" + other);
    }

    public boolean isActive() {
        return "true".equals(active);
    }

    Optional<Role> chosenRole() {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findAny();
    }

    Optional<Language> chosenLanguage() {
        return Language.ofCode(Typed.text(language));
    }

    /** As a new member; only for a form that {@link StaffFormCheck} has nothing against. */
    NewMember member() {
        return new NewMember(
                Typed.text(email),
                Typed.text(fullName),
                new Localized(Typed.text(positionKk), Typed.text(positionRu), Typed.text(positionEn)),
                Typed.number(unit),
                chosenRole().orElseThrow(),
                chosenLanguage().orElseThrow());
    }
}
