package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;

/** How people say who they are: меня зовут, менің атым, I am; a letter that begins with its writer's name. */
final class Introductions {

    private static final Set<String> I = Set.of("я", "мен", "i");
    private static final Set<String> ME =
            Set.of("меня", "мне", "мной", "мною", "мени", "маган", "менин", "менен", "me");
    private static final Set<String> I_AM = Set.of("am", "i'm", "im");
    private static final Set<String> ANOTHERS =
            Set.of("его", "ее", "их", "his", "her", "their", "whose", "оның", "онын");
    private static final Set<String> MINE =
            Set.of("мой", "моя", "моего", "моей", "наш", "наша", "менин", "биздин", "my", "our");
    private static final Set<String> WRITES = Set.of("пишет", "беспокоит", "обращается", "обращаюсь", "пишу");
    private static final Set<String> ASKS = Set.of("прошу", "обращаюсь", "сураймын", "отинемин", "хочу", "болып", "i");
    private static final Set<String> WRITE = Set.of("отырмын", "сураймын", "отинемин");
    private static final Set<String> FROM = Set.of("от", "from", "кимнен");
    private static final List<String> I_AM_A = List.of("мин", "мын", "пин", "пын", "бин", "бын");
    private static final List<String> OBLIQUE = List.of(
            "нын", "нин", "дын", "дин", "тын", "тин", "ны", "ни", "ды", "ди", "ты", "ти", "га", "ге", "ка", "ке", "нан",
            "нен", "дан", "ден", "тан", "тен", "мен", "бен", "пен", "да", "де", "та", "те", "ну", "ву", "вой", "ней",
            "ной");
    private static final int HEAD = 6;
    private static final int REACH = 7;
    private static final int LONG_ENOUGH = 7;

    private final Reading reading;
    private final RoleWords roles;
    private final TextShape shape;
    private final Surroundings around;
    private final Signatures signatures;

    Introductions(Reading reading, RoleWords roles, TextShape shape, Surroundings around, Signatures signatures) {
        this.reading = reading;
        this.roles = roles;
        this.shape = shape;
        this.around = around;
        this.signatures = signatures;
    }

    boolean introduces(PersonName name) {
        int before = name.from() - 1;
        return speaks(name.to() - 1)
                || roles.is(before, Role.OWN) && isMine(before)
                || is(before, I_AM)
                || is(before, Set.of("это")) && shape.startsSentence(before)
                || is(before, Set.of("is"))
                        && (is(before - 1, Set.of("this")) || roles.is(before - 1, Role.OWN) && isMine(before - 1))
                || isI(name)
                || is(before, ME) && around.gap(before).indexOf(',') >= 0
                || isFrom(before)
                || saysWhoWrites(name)
                || isHead(name);
    }

    /** Меня зовут and my name, but not: его зовут, her name. Менің атым has its owner in its ending. */
    private boolean isMine(int index) {
        String word = word(index);
        if (word.equals("зовут") || word.equals("меня")) {
            return is(index - 1, Set.of("меня", "зовут")) || word.equals("зовут") && is(index - 2, Set.of("меня"));
        }
        return !word.equals("name") || is(index - 1, MINE) || shape.startsSentence(index);
    }

    /** I, X; I, a student of the second course, X. Not: I saw X, I and X, I, the mother of the student X. */
    private boolean isI(PersonName name) {
        int at = name.from() - 1;
        while (at >= 0
                && at > name.from() - REACH
                && shape.sentence(at) == shape.sentence(name.from())
                && presents(at)) {
            at--;
        }
        return is(at, I) && shape.sentence(at) == shape.sentence(name.from()) && !isAbout(name);
    }

    private boolean presents(int index) {
        return signatures.isBeside(index) && !roles.is(index, Role.KIN) && !is(index, I) && !is(index, MINE);
    }

    private boolean isAbout(PersonName name) {
        if (around.gap(name.from() - 1).indexOf(',') >= 0) {
            return false;
        }
        return roles.is(name.to(), Role.ABOUT)
                || roles.is(name.to(), Role.AND)
                || roles.is(name.to(), Role.LINK) && !speaksLater(name)
                || OBLIQUE.stream().anyMatch(word(name.to() - 1)::endsWith);
    }

    /** Әлжановпын: the name itself says "I am". */
    private boolean speaks(int index) {
        String word = word(index);
        return word.length() >= LONG_ENOUGH && I_AM_A.stream().anyMatch(word::endsWith);
    }

    /** …студентімін: whoever is named is the one who speaks. */
    private boolean speaksLater(PersonName name) {
        for (int at = name.to(); isIn(name, at); at++) {
            boolean role = roles.is(at, Role.PRIVATE) || roles.is(at, Role.POST) || roles.is(at, Role.BESIDE_SIGNATURE);
            if (role && I_AM_A.stream().anyMatch(word(at)::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(PersonName name, int index) {
        return index < reading.words().size() && shape.sentence(index) == shape.sentence(name.from());
    }

    /** От X at the head of a letter; not: от имени X. */
    private boolean isFrom(int index) {
        return is(index, FROM) && (shape.startsSentence(index) || index < HEAD);
    }

    private boolean saysWhoWrites(PersonName name) {
        for (int at = name.from() - 1; at >= Math.max(0, name.from() - REACH); at--) {
            if (shape.sentence(at) != shape.sentence(name.from()) || is(at, MINE) || is(at, ANOTHERS)) {
                return false;
            }
            if (is(at, WRITES) || is(at, Set.of("жазып")) && is(at + 1, Set.of("отырган"))) {
                return true;
            }
        }
        return is(name.to(), Set.of("жазып")) && is(name.to() + 1, Set.of("отыр", "отырмын"));
    }

    /** A letter that begins with a name, or a student's name, and speaks of itself in the same sentence. */
    private boolean isHead(PersonName name) {
        int at = name.from();
        while (at > 0 && !shape.startsSentence(at) && presents(at - 1)) {
            at--;
        }
        return shape.startsSentence(at)
                && at < HEAD
                && !roles.is(name.to(), Role.LINK)
                && (speaksLater(name) || asks(name) || isAlone(name) && saysI(name));
    }

    private boolean isAlone(PersonName name) {
        int at = name.to();
        while (isIn(name, at) && signatures.isBeside(at)) {
            at++;
        }
        return !isIn(name, at);
    }

    private boolean asks(PersonName name) {
        boolean presented = around.gap(name.to() - 1).indexOf(',') >= 0;
        for (int at = name.to(); presented && isIn(name, at); at++) {
            if (is(at, ASKS)) {
                return true;
            }
        }
        return writes(name);
    }

    /** X сізге хат жазып отырмын: the last verb is in the first person, and X in no case. */
    private boolean writes(PersonName name) {
        for (int at = name.to(); !isAbout(name) && isIn(name, at); at++) {
            if (is(at, WRITE)) {
                return true;
            }
        }
        return false;
    }

    /** A name alone in the first sentence is its writer's if the letter then speaks in the first person. */
    private boolean saysI(PersonName name) {
        for (int at = name.to(); at < reading.words().size(); at++) {
            if (is(at, ASKS) || is(at, I) || is(at, MINE) || is(at, Set.of("маган", "мне", "меня"))) {
                return true;
            }
        }
        return name.to() == reading.words().size();
    }

    private boolean is(int index, Set<String> words) {
        return index >= 0 && index < reading.words().size() && words.contains(reading.folded(index));
    }

    private String word(int index) {
        return index < 0 || index >= reading.words().size() ? "" : reading.folded(index);
    }
}
