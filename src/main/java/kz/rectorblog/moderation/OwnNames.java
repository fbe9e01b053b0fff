package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.NameSkeleton;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.Words;

/** Tells the author's own name: as given in the form, as a letter is signed or begun, as one says who one is. */
final class OwnNames {

    private static final Set<String> I = Set.of("я", "мен", "i");
    private static final Set<String> I_AM = Set.of("am", "i'm", "im");
    private static final List<String> I_AM_A = List.of("мин", "мын", "пин", "пын", "бин", "бын");
    private static final Set<String> WRITES = Set.of("пишет", "беспокоит", "обращается", "обращаюсь", "пишу");
    private static final int LONGEST_TAIL = 14;

    private final Reading reading;
    private final RoleWords roles;
    private final TextShape shape;
    private final Surroundings around;
    private final List<String> author = new ArrayList<>();

    OwnNames(Reading reading, RoleWords roles, TextShape shape, Surroundings around, String authorName) {
        this.reading = reading;
        this.roles = roles;
        this.shape = shape;
        this.around = around;
        Words.of(authorName).forEach(word -> author.add(NameSkeleton.of(NameShape.bare(word.form()))));
    }

    boolean isOwn(PersonName name) {
        return isAuthors(name) || isIntroduced(name) || isSigned(name);
    }

    /** Every part of the name that the author gave agrees. */
    private boolean isAuthors(PersonName name) {
        int agreeing = 0;
        int given = 0;
        for (String part : new String[] {name.given(), name.surname(), name.patronymic()}) {
            if (part != null) {
                given++;
                agreeing += author.stream().anyMatch(own -> PersonName.same(own, part)) ? 1 : 0;
            }
        }
        return agreeing > 0 && (agreeing == given || agreeing >= 2);
    }

    private boolean isIntroduced(PersonName name) {
        int before = name.from() - 1;
        return speaks(name.to() - 1)
                || roles.is(before, Role.OWN) && isMine(before)
                || is(before, I_AM)
                || is(before, Set.of("is")) && (is(before - 1, Set.of("this")) || roles.is(before - 1, Role.OWN))
                || is(before, I) && !isAbout(name)
                || isFrom(name)
                || saysWhoWrites(name)
                || isHead(name);
    }

    /** Меня зовут, but not: его зовут. Menің атым has its owner in its ending. */
    private boolean isMine(int index) {
        String word = word(index);
        boolean called = word.equals("зовут") || word.equals("меня");
        return !called
                || is(index - 1, Set.of("меня", "зовут"))
                || word.equals("зовут") && is(index - 2, Set.of("меня"));
    }

    /** I saw X, I and X: the name goes on in another case, or a word of relation follows. */
    private boolean isAbout(PersonName name) {
        if (around.gap(name.from() - 1).indexOf(',') >= 0) {
            return false;
        }
        return roles.is(name.to(), Role.ABOUT)
                || roles.is(name.to(), Role.AND)
                || roles.is(name.to(), Role.LINK) && !speaksLater(name)
                || hasEnding(name);
    }

    private boolean hasEnding(PersonName name) {
        String form = word(name.to() - 1);
        return OBLIQUE.stream().anyMatch(form::endsWith);
    }

    private static final List<String> OBLIQUE = List.of(
            "нын", "нин", "дын", "дин", "тын", "тин", "ны", "ни", "ды", "ди", "ты", "ти", "га", "ге", "ка", "ке", "нан",
            "нен", "дан", "ден", "тан", "тен", "мен", "бен", "пен", "да", "де", "та", "те", "ну", "ву", "вой", "ней",
            "ной");

    /** Әлжановпын: the name itself says "I am". */
    private boolean speaks(int index) {
        String word = word(index);
        return word.length() > 6
                        && (word.endsWith("пын")
                                || word.endsWith("мын")
                                || word.endsWith("бын")
                                || word.endsWith("пин"))
                || word.length() > 6 && word.endsWith("мин");
    }

    /** …студентімін: whoever is named is the one who speaks. */
    private boolean speaksLater(PersonName name) {
        for (int at = name.to();
                at < reading.words().size() && shape.sentence(at) == shape.sentence(name.from());
                at++) {
            boolean role = roles.is(at, Role.PRIVATE) || roles.is(at, Role.POST) || roles.is(at, Role.BESIDE_SIGNATURE);
            if (role && I_AM_A.stream().anyMatch(word(at)::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** От X at the head of a letter; not: от имени X. */
    private boolean isFrom(PersonName name) {
        int before = name.from() - 1;
        return is(before, Set.of("от", "from", "кімнен", "кимнен")) && (shape.startsSentence(before) || before < 6);
    }

    private boolean saysWhoWrites(PersonName name) {
        for (int at = name.from() - 1; at >= Math.max(0, name.from() - 6); at--) {
            if (shape.sentence(at) != shape.sentence(name.from())
                    || is(at, Set.of("мой", "моя", "моего", "моей", "наш", "наша"))) {
                return false;
            }
            if (is(at, WRITES)) {
                return true;
            }
        }
        return false;
    }

    /** A letter that begins with a name and speaks of itself in the same sentence. */
    private boolean isHead(PersonName name) {
        boolean first = shape.startsSentence(name.from()) && name.from() < 6;
        return first
                && !roles.is(name.to(), Role.LINK)
                && (speaksLater(name) || asks(name) || shape.endsSentence(name.to() - 1) && isTail(name));
    }

    private boolean asks(PersonName name) {
        boolean presented = around.gap(name.to() - 1).indexOf(',') >= 0;
        for (int at = name.to();
                presented && at < reading.words().size() && shape.sentence(at) == shape.sentence(name.from());
                at++) {
            if (is(at, Set.of("прошу", "обращаюсь", "сураймын", "отинемин", "хочу", "болып", "i"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSigned(PersonName name) {
        if (roles.is(name.from() - 1, Role.SIGNATURE)) {
            return true;
        }
        return shape.startsSentence(name.from()) && isTail(name) && name.full();
    }

    /** Whether nothing follows but what belongs to a signature: course, group, contacts. */
    private boolean isTail(PersonName name) {
        List<Word> words = reading.words();
        if (words.size() - name.to() > LONGEST_TAIL) {
            return false;
        }
        for (int at = name.to(); at < words.size(); at++) {
            if (!isBesideSignature(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBesideSignature(int index) {
        Word word = reading.words().get(index);
        return word.form().chars().anyMatch(Character::isDigit)
                || word.end() - word.start() == 1
                || roles.is(index, Role.BESIDE_SIGNATURE)
                || roles.is(index, Role.SIGNATURE)
                || reading.text().indexOf('@', word.start()) >= 0
                        && around.gap(index).length() < 2
                || shape.isCapital(index)
                        && Character.isUpperCase(reading.text().charAt(word.end() - 1));
    }

    private boolean is(int index, Set<String> words) {
        return index >= 0 && index < reading.words().size() && words.contains(reading.folded(index));
    }

    private String word(int index) {
        return index < 0 || index >= reading.words().size() ? "" : reading.folded(index);
    }
}
