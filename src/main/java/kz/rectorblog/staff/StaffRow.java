package kz.rectorblog.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.Objects;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

@MappedEntity("staff_member")
record StaffRow(
        @Id @GeneratedValue @Nullable Long id,
        String email,
        String fullName,
        String positionKk,
        String positionRu,
        String positionEn,
        @Nullable Long unitId,
        Role role,
        String passwordHash,
        Language language,
        boolean active,
        @Version int version) {

    StaffMember member() {
        return new StaffMember(
                Objects.requireNonNull(id),
                email,
                fullName,
                new Localized(positionKk, positionRu, positionEn),
                unitId,
                role,
                language,
                active,
                version);
    }
}
