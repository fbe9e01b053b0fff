package kz.rectorblog.moderation;

import java.util.Arrays;

/** The roles of the words of one reading, each looked up once and only when asked. */
final class RoleWords {

    private static final int UNSEEN = -1;
    /** Words that are never part of a name, whatever capital they have. */
    private static final int NEVER_A_NAME = Arrays.stream(new Role[] {
                Role.PRIVATE,
                Role.POST,
                Role.OFFICE,
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

    private final Reading reading;
    private final RoleLexicon lexicon;
    private final int[] roles;

    RoleWords(Reading reading, RoleLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.roles = new int[reading.words().size()];
        Arrays.fill(roles, UNSEEN);
    }

    boolean is(int index, Role role) {
        return (of(index) & role.bit()) != 0;
    }

    boolean isAny(int index) {
        return (of(index) & NEVER_A_NAME) != 0;
    }

    private int of(int index) {
        if (index < 0 || index >= roles.length) {
            return 0;
        }
        if (roles[index] == UNSEEN) {
            roles[index] = lexicon.roles(reading.folded(index));
        }
        return roles[index];
    }
}
