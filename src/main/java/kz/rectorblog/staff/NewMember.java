package kz.rectorblog.staff;

import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/** Who is to be hired; the fields as in {@link StaffMember}. */
public record NewMember(
        String email,
        String fullName,
        Localized position,
        @Nullable Long unitId,
        Role role,
        Language language) {}
