package kz.rectorblog.staff;

import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as everybody else in the house may know this person; the password stays inside.
 *
 * @param unitId the unit that this person heads or works in; none for the rector
 * @param language of the pages and letters this person gets
 * @param active whether this person may sign in and be given cases
 * @param version grows with each change; a form carries it
 */
public record StaffMember(
        long id,
        String email,
        String fullName,
        Localized position,
        @Nullable Long unitId,
        Role role,
        Language language,
        boolean active,
        int version) {}
