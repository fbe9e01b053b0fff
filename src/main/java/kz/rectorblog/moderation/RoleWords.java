package kz.rectorblog.moderation;

import java.util.Arrays;

/** The roles of the words of one reading, one bit each. */
final class RoleWords {

    /** Words that are never part of a name, whatever capital they have. */
    private static final int NEVER_A_NAME = Arrays.stream(new Role[] {
                Role.PRIVATE,
                Role.POST,
                Role.OFFICE,
                Role.CALLING,
                Role.TITLE,
                Role.UNIT,
                Role.ADDRESS,
                Role.NAMED_BEFORE,
                Role.NAMED_AFTER,
                Role.WORK,
                Role.THANKS,
                Role.OWN,
                Role.SIGNATURE,
                Role.BESIDE_SIGNATURE,
                Role.LINK,
                Role.AND,
                Role.ABOUT,
                Role.DOING,
                Role.SECRET
            })
            .mapToInt(Role::bit)
            .sum();

    private final int[] roles;

    RoleWords(Reading reading, RoleLexicon lexicon) {
        this.roles = lexicon.roles(reading);
    }

    boolean is(int index, Role role) {
        return (of(index) & role.bit()) != 0;
    }

    boolean isAny(int index) {
        return (of(index) & NEVER_A_NAME) != 0;
    }

    /** All roles of the word, one bit each. */
    int of(int index) {
        return index < 0 || index >= roles.length ? 0 : roles[index];
    }
}
