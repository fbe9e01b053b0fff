package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around a name: the nearest role in the same sentence decides who is named. */
final class Surroundings {

    private static final int BEFORE = 4;
    private static final int AFTER = 4;
    /** So many words more may stand between a post and a name when one of them names a unit. */
    private static final int UNIT_NAME = 2;

    private static final int STANDINGS = Role.PRIVATE.bit() | Role.POST.bit() | Role.OFFICE.bit() | Role.CALLING.bit();
    private static final String QUOTES = "«\"“„";
    private static final Set<String> PRONOUNS = Set.of("ол", "он", "она", "he", "she", "это", "бул");

    private final Reading reading;
    private final RoleWords roles;
    private final TextShape shape;
    /** The name that each word belongs to, or null. */
    private final @Nullable PersonName[] owner;
    /** The roles that stand anywhere in each sentence, one bit each. */
    private final int[] rolesOfSentence;

    Surroundings(Reading reading, RoleWords roles, TextShape shape, List<PersonName> names) {
        this.reading = reading;
        this.roles = roles;
        this.shape = shape;
        this.owner = new PersonName[reading.words().size()];
        this.rolesOfSentence = new int[owner.length + 1];
        for (int i = 0; i < owner.length; i++) {
            rolesOfSentence[shape.sentence(i)] |= roles.of(i);
        }
        for (PersonName name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                owner[i] = name;
            }
        }
    }

    Standing standing(PersonName name) {
        if (isNamedAfter(name) || touches(name, Role.WORK) || isInTitleOfWork(name)) {
            return Standing.FAMOUS;
        }
        if (near(name, Role.ADDRESS, 3) && !between(name)) {
            return Standing.ADDRESSEE;
        }
        Standing nearest = nearest(name);
        if (nearest != Standing.UNKNOWN) {
            return nearest;
        }
        if (isTakenUp(name)) {
            return Standing.PRIVATE;
        }
        return roles.is(name.to(), Role.HONORIFIC) || inSentence(name, Role.THANKS)
                ? Standing.PUBLIC
                : Standing.UNKNOWN;
    }

    /**
     * Whether a role stands right before the name, or beside it after a comma, or a title before it, so that even an
     * unheard-of name is one: көршім Бөкей Тәттімбет; Mr Desmond Okoro; Ida Holm, the bursar.
     */
    boolean isIntroduced(PersonName name) {
        int before = name.from() - 1;
        return same(before, name.from())
                        && (roles.is(before, Role.TITLE)
                                || hasStanding(before) && gap(before).isBlank())
                || roles.is(before(name), Role.POST) && !isCommaBetween(before(name), name.from())
                || after(name) >= 0;
    }

    private boolean isCommaBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isComma(at)) {
                return true;
            }
        }
        return false;
    }

    /** The book «Dean John Smith»: a name between quotation marks that begin after the word for a work. */
    private boolean isInTitleOfWork(PersonName name) {
        for (int at = name.from() - 1; at >= Math.max(0, name.from() - BEFORE) && same(at, name.from()); at--) {
            if (gap(at).chars().anyMatch(between -> QUOTES.indexOf(between) >= 0)) {
                return roles.is(at, Role.WORK);
            }
        }
        return false;
    }

    private boolean isNamedAfter(PersonName name) {
        return isCalledAfter(name.from() - 1, name.from())
                || same(name.to() - 1, name.to())
                        && (roles.is(name.to(), Role.NAMED_AFTER)
                                || roles.is(name.to() + 1, Role.NAMED_AFTER)
                                        && same(name.to(), name.to() + 1)
                                        && isOpen(name.to()));
    }

    /** Named after X, имени X; but a girl по имени X is X. */
    private boolean isCalledAfter(int before, int name) {
        boolean after = is(before, "after") && is(before - 1, "named") || roles.is(before, Role.NAMED_BEFORE);
        return same(before, name) && after && !is(before - 1, "по");
    }

    private boolean is(int index, String word) {
        return index >= 0 && reading.folded(index).equals(word);
    }

    /** Whether the word is part of a name. */
    boolean isNamed(int index) {
        return index >= 0 && index < owner.length && owner[index] != null;
    }

    /** A word that joins nothing: between a street's name and its word may stand an adjective or a number. */
    private boolean isOpen(int index) {
        return !roles.isAny(index);
    }

    private boolean touches(PersonName name, Role role) {
        return same(name.from() - 1, name.from()) && roles.is(name.from() - 1, role)
                || same(name.to() - 1, name.to()) && roles.is(name.to(), role)
                || same(name.to(), name.to() + 1) && !isComma(name.to() - 1) && roles.is(name.to() + 1, role);
    }

    private boolean near(PersonName name, Role role, int distance) {
        for (int at = name.from() - 1; at >= Math.max(0, name.from() - distance); at--) {
            if (!same(at, name.from()) || owner[at] != null) {
                return false;
            }
            if (roles.is(at, role)) {
                return true;
            }
        }
        return false;
    }

    /** Dear parents of X: someone else stands between the address and the name. */
    private boolean between(PersonName name) {
        return roles.is(name.from() - 1, Role.PRIVATE);
    }

    /** A secret told of somebody whom the sentence calls he or she: even an unheard-of name beside it is one. */
    boolean isToldOf(PersonName name) {
        return inSentence(name, Role.SECRET) && inSentence(name, Role.PRONOUN);
    }

    boolean inSentence(PersonName name, Role role) {
        return inSentence(name.from(), role);
    }

    boolean inSentence(int index, Role role) {
        return (rolesOfSentence[shape.sentence(index)] & role.bit()) != 0;
    }

    private Standing nearest(PersonName name) {
        int before = before(name);
        int after = after(name);
        int distanceBefore = before < 0 ? Integer.MAX_VALUE : name.from() - before;
        int distanceAfter = after < 0 ? Integer.MAX_VALUE : after - name.to() + 1;
        if (before < 0 && after < 0) {
            return Standing.UNKNOWN;
        }
        return standing(distanceBefore <= distanceAfter ? before : after);
    }

    private Standing standing(int index) {
        if (roles.is(index, Role.PRIVATE)) {
            return Standing.PRIVATE;
        }
        boolean calling = inSentence(index, Role.UNIT) && roles.is(index, Role.CALLING);
        return calling || roles.is(index, Role.POST) ? Standing.EMPLOYEE : Standing.PUBLIC;
    }

    /** The index of the nearest role before the name; names of one list with it are passed over. */
    private int before(PersonName name) {
        int counted = 0;
        for (int at = name.from() - 1; at >= 0 && same(at, name.from()) && counted < BEFORE; at--) {
            if (owner[at] != null) {
                if (counted > 0) {
                    return -1;
                }
            } else if (hasStanding(at)) {
                return roles.is(at, Role.POST) && isOfKin(at) ? kin(at) : at;
            } else if (roles.is(at, Role.UNIT)) {
                counted = Math.max(0, counted - UNIT_NAME);
            } else if (!roles.is(at, Role.AND) && !roles.is(at, Role.TITLE)) {
                counted++;
            }
        }
        return -1;
    }

    /** My mother, the cook X: whose calling is told is still the author's mother. */
    private boolean isOfKin(int post) {
        int kin = kin(post);
        return roles.is(kin, Role.PRIVATE) && same(kin, post) && isComma(kin);
    }

    private int kin(int post) {
        int at = post - 1;
        while (roles.is(at, Role.LINK)) {
            at--;
        }
        return at;
    }

    /** A role after the name counts only where it is joined to it: by a comma, a dash, a bracket or a word. */
    private int after(PersonName name) {
        boolean joined = isJoined(name.to() - 1) || roles.is(name.to(), Role.LINK);
        int counted = 0;
        for (int at = name.to(); at < owner.length && counted < AFTER; at++) {
            if (!joined || !same(at, name.from()) || owner[at] != null) {
                return -1;
            }
            if (hasStanding(at)) {
                return at;
            }
            counted += roles.is(at, Role.LINK) ? 0 : 1;
        }
        return -1;
    }

    /** Is X's diploma ready? She is my sister: the next sentence says who X is. */
    private boolean isTakenUp(PersonName name) {
        int at = name.to();
        while (at < owner.length && same(at, name.from())) {
            at++;
        }
        if (at >= owner.length
                || !PRONOUNS.contains(reading.folded(at))
                || shape.sentence(at) != shape.sentence(name.from()) + 1) {
            return false;
        }
        for (int next = at; next <= Math.min(owner.length - 1, at + AFTER) && same(next, at); next++) {
            if (roles.is(next, Role.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasStanding(int index) {
        return (roles.of(index) & STANDINGS) != 0;
    }

    private boolean isJoined(int index) {
        return gap(index).chars().anyMatch(between -> ",–—-(:".indexOf(between) >= 0);
    }

    private boolean isComma(int index) {
        return gap(index).indexOf(',') >= 0;
    }

    String gap(int index) {
        if (index < 0 || index + 1 >= owner.length) {
            return "";
        }
        return reading.text()
                .substring(
                        reading.words().get(index).end(),
                        reading.words().get(index + 1).start());
    }

    private boolean same(int one, int other) {
        return one >= 0 && other < owner.length && shape.sentence(one) == shape.sentence(other);
    }
}
