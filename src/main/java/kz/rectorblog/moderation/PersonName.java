package kz.rectorblog.moderation;

import org.jspecify.annotations.Nullable;

/**
 * A person's name as it stands at one place. The parts are skeletons; of an initial its letter.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param full whether it names one person: a given name or initials with a surname or a patronymic
 * @param proven whether lexicon or shape say that it is a name; else two capitalised words might be one
 */
record PersonName(
        int from,
        int to,
        @Nullable String given,
        @Nullable String surname,
        @Nullable String patronymic,
        boolean full,
        boolean proven) {

    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST = 4;

    /** A given name with a patronymic alone: how one addresses an elder, or a teacher. */
    boolean isPolite() {
        return surname == null && given != null && patronymic != null;
    }

    /** Whether both can be one person: no part that both have differs, and at least one agrees. */
    boolean mayBe(PersonName other) {
        boolean surnames =
                same(surname, other.surname) || same(surname, other.patronymic) || same(patronymic, other.surname);
        boolean givens = same(given, other.given);
        if (given != null && other.given != null && !givens) {
            return false;
        }
        if (surname != null && other.surname != null && !surnames) {
            return false;
        }
        return surnames || givens && (given != null && given.length() > 1);
    }

    /** The same name, of which one or both may be an initial or have a case ending. */
    static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.length() <= 2
                ? longer.startsWith(shorter)
                : longer.startsWith(shorter)
                        && (longer.length() == shorter.length()
                                || shorter.length() >= SHORTEST
                                        && longer.length() - shorter.length() <= LONGEST_ENDING);
    }
}
