package kz.rectorblog.moderation;

import static kz.rectorblog.moderation.NameWords.BEGINNING;
import static kz.rectorblog.moderation.NameWords.COMMON;
import static kz.rectorblog.moderation.NameWords.GIVEN;
import static kz.rectorblog.moderation.NameWords.INITIAL;
import static kz.rectorblog.moderation.NameWords.PATRONYMIC;
import static kz.rectorblog.moderation.NameWords.SURNAME;
import static kz.rectorblog.moderation.NameWords.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.rectorblog.moderation.NameLexicon.Kind;
import kz.rectorblog.text.NameSkeleton;
import org.jspecify.annotations.Nullable;

/** Puts the parts of names together that stand side by side, in Kazakh and in Russian order, initials before or after. */
final class PersonNames {

    /** What may stand in each place of a name, the most telling order first. */
    private static final int[][] ORDERS = {
        {SURNAME | UNKNOWN | GIVEN, GIVEN, PATRONYMIC},
        {GIVEN, PATRONYMIC, SURNAME},
        {GIVEN, PATRONYMIC, UNKNOWN | GIVEN},
        {UNKNOWN, PATRONYMIC, SURNAME | UNKNOWN | GIVEN},
        {GIVEN, INITIAL, SURNAME | UNKNOWN},
        {SURNAME | UNKNOWN | GIVEN, INITIAL, INITIAL},
        {INITIAL, INITIAL, SURNAME | UNKNOWN | GIVEN},
        {GIVEN, SURNAME},
        {GIVEN, PATRONYMIC},
        {SURNAME, GIVEN},
        {SURNAME | GIVEN, INITIAL},
        {INITIAL, SURNAME},
        {GIVEN, UNKNOWN},
        {UNKNOWN, GIVEN},
        {GIVEN, GIVEN},
        {SURNAME, PATRONYMIC},
        {UNKNOWN, PATRONYMIC},
        {UNKNOWN, SURNAME},
        {SURNAME, UNKNOWN},
        {UNKNOWN, INITIAL},
        {INITIAL, UNKNOWN},
        {UNKNOWN, UNKNOWN},
        {BEGINNING, UNKNOWN},
    };

    /** From here on neither lexicon nor shape proves a name, unless its surname is plain. */
    private static final int FIRST_UNPROVEN = 16;

    /** A letter names a few; whoever names more than so many is testing us. */
    private static final int MOST = 500;

    private final Reading reading;
    private final TextShape shape;
    private final NameUnits units;

    PersonNames(Reading reading, NameWords parts, TextShape shape) {
        this.reading = reading;
        this.shape = shape;
        this.units = new NameUnits(reading, parts, shape);
    }

    /** Every name of the text: first the whole ones in their order, then single parts that may name someone again. */
    List<PersonName> all() {
        List<PersonName> names = new ArrayList<>();
        boolean[] taken = new boolean[units.count()];
        for (int at = 0; at < units.count() && names.size() < MOST; at++) {
            int[] order = mayBegin(at) ? orderAt(at) : null;
            if (order != null) {
                names.add(named(order, at));
                Arrays.fill(taken, at, at + order.length, true);
                at += order.length - 1;
            }
        }
        addSingles(names, taken);
        return names;
    }

    /** A quick look before the dear one: a name has two words, both with capitals or one like a surname. */
    private boolean mayBegin(int unit) {
        if (shape.isSmall()) {
            return isSmallSurname(unit) || isSmallSurname(Math.min(unit + 1, units.count() - 1));
        }
        return units.isCapital(unit) && units.isCapital(unit + 1) && units.joined(unit) && units.parts(unit) != 0;
    }

    private boolean isSmallSurname(int unit) {
        return units.traits(unit).plainSurname() || units.traits(unit).barePatronymic();
    }

    /** Without a whole name in the text a single part is worth a look only if it is a surname beyond doubt. */
    private void addSingles(List<PersonName> names, boolean[] taken) {
        boolean named = !names.isEmpty();
        for (int at = 0; at < taken.length && !shape.isSmall() && names.size() < MOST; at++) {
            if (!taken[at] && units.isCapital(at) && (named || units.traits(at).plainSurname())) {
                PersonName single = single(at);
                if (single != null) {
                    names.add(single);
                }
            }
        }
    }

    private int @Nullable [] orderAt(int unit) {
        for (int[] order : ORDERS) {
            if (fits(order, unit) && !yields(order, unit)) {
                return order;
            }
        }
        return null;
    }

    private boolean fits(int[] order, int unit) {
        for (int i = 0; i < order.length; i++) {
            if (!units.is(unit + i, order[i]) || i > 0 && !units.joined(unit + i - 1)) {
                return false;
            }
        }
        return !shape.isSmall() || isPlain(order, unit);
    }

    /**
     * Without capitals only a known given name beside a plain surname is a name: новый роман is none. After a role a
     * father's name will do for the surname.
     */
    private boolean isPlain(int[] order, int unit) {
        boolean given = false;
        for (int i = 0; i < order.length; i++) {
            given |= units.is(unit + i, GIVEN) && !units.is(unit + i, COMMON);
        }
        return given && (hasPlainSurname(order, unit) || isIntroducedSmall(order, unit));
    }

    private boolean isIntroducedSmall(int[] order, int unit) {
        return order.length == 2
                && units.isIntroduced(unit)
                && (units.traits(unit).barePatronymic()
                        || units.traits(unit + 1).barePatronymic());
    }

    private boolean hasPlainSurname(int[] order, int unit) {
        for (int i = 0; i < order.length; i++) {
            if (units.traits(unit + i).plainSurname()) {
                return true;
            }
        }
        return false;
    }

    /** An unknown word before a name that is whole without it (Елбасы Серік Ахметов) is left outside. */
    private boolean yields(int[] order, int unit) {
        boolean wholeWithout = units.joined(unit + order.length - 1)
                && units.is(unit + order.length - 1, GIVEN)
                && units.is(unit + order.length, SURNAME | PATRONYMIC);
        return wholeWithout && !units.is(unit, GIVEN | INITIAL)
                || order[0] == BEGINNING && units.joined(unit + 1) && units.parts(unit + 2) != 0;
    }

    /** Азамат Қазақстан, Вера Надежда: an ordinary word as given name needs a real surname beside it. */
    private boolean isWeakCommon(int[] order, int unit) {
        boolean common = false;
        for (int i = 0; i < order.length; i++) {
            boolean ordinary = units.is(unit + i, COMMON);
            if (units.is(unit + i, SURNAME | PATRONYMIC | INITIAL) || units.is(unit + i, GIVEN) && !ordinary) {
                return false;
            }
            common |= ordinary;
        }
        return common;
    }

    private PersonName named(int[] order, int unit) {
        @Nullable String given = null;
        @Nullable String surname = null;
        @Nullable String patronymic = null;
        for (int i = 0; i < order.length; i++) {
            int slot = order[i];
            if (slot == INITIAL) {
                given = given == null ? NameSkeleton.of(form(unit + i)) : given;
            } else if (slot == GIVEN && given == null) {
                given = given(unit + i);
            } else if (slot == PATRONYMIC) {
                patronymic = skeleton(unit + i);
            } else {
                surname = skeleton(unit + i);
            }
        }
        int last = unit + order.length - 1;
        return new PersonName(
                units.from(unit), units.to(last), given, surname, patronymic, true, isProven(order, unit));
    }

    private boolean isProven(int[] order, int unit) {
        if (isLatinAbbreviation(order, unit) || isWeakCommon(order, unit)) {
            return false;
        }
        for (int i = 0; i < FIRST_UNPROVEN; i++) {
            if (ORDERS[i] == order) {
                return true;
            }
        }
        return hasPlainSurname(order, unit);
    }

    /** U.S. Army, F.B.I.: Latin initials stand for other things too. */
    private boolean isLatinAbbreviation(int[] order, int unit) {
        boolean initials = order[0] == INITIAL && order[1] == INITIAL;
        return initials && form(unit).charAt(0) < 0x250 && !units.is(unit + 2, GIVEN) && !hasPlainSurname(order, unit);
    }

    private @Nullable PersonName single(int unit) {
        boolean given = units.is(unit, GIVEN);
        if (shape.isSmall() || !units.is(unit, GIVEN | SURNAME | PATRONYMIC)) {
            return null;
        }
        return new PersonName(
                units.from(unit),
                units.to(unit),
                given ? given(unit) : null,
                given ? null : skeleton(unit),
                null,
                false,
                given || units.traits(unit).plainSurname());
    }

    private String given(int unit) {
        NameLexicon.Known known = units.traits(unit).known();
        return known.is(Kind.GIVEN) || known.is(Kind.COMMON) ? known.skeleton() : skeleton(unit);
    }

    private String skeleton(int unit) {
        return NameSkeleton.of(NameShape.bare(form(unit)));
    }

    /** The last word of the unit: the one that has the case ending. */
    private String form(int unit) {
        return reading.words().get(units.to(unit) - 1).form();
    }
}
