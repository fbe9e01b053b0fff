package kz.rectorblog.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.rectorblog.moderation.NameLexicon.Kind;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Word;

/** Which part of a name each word of a reading could be; worked out when asked, for most words never are. */
final class NameWords {

    static final int GIVEN = 1;
    static final int SURNAME = 2;
    static final int PATRONYMIC = 4;
    static final int INITIAL = 8;
    /** Written with a capital where no sentence begins, and nothing else is known of it. */
    static final int UNKNOWN = 16;
    /** An ordinary word as well. */
    static final int COMMON = 32;

    /** A sentence begins with it, so that its capital says nothing. */
    static final int BEGINNING = 64;

    private static final int UNSEEN = -1;
    private static final int LONGEST = 25;
    private static final Set<String> DOUBLE_INITIALS = Set.of("дж", "zh", "sh", "kh", "ch", "yu", "ya", "ye");

    private final String text;
    private final List<Word> words;
    private final Reading reading;
    private final WordFact<NameTraits> traits;
    private final RoleWords roles;
    private final TextShape shape;
    private final int[] parts;

    NameWords(Reading reading, WordFact<NameTraits> traits, RoleWords roles, TextShape shape) {
        this.reading = reading;
        this.text = reading.text();
        this.words = reading.words();
        this.traits = traits;
        this.roles = roles;
        this.shape = shape;
        this.parts = new int[words.size()];
        Arrays.fill(parts, UNSEEN);
    }

    boolean is(int index, int anyOf) {
        return (parts(index) & anyOf) != 0;
    }

    int parts(int index) {
        if (index < 0 || index >= parts.length) {
            return 0;
        }
        if (parts[index] == UNSEEN) {
            parts[index] = read(index);
        }
        return parts[index];
    }

    private int read(int index) {
        Word word = words.get(index);
        int length = word.end() - word.start();
        if (!shape.mayBeName(index) || length > LONGEST || !Character.isLetter(text.charAt(word.start()))) {
            return 0;
        }
        if (isInitial(word, length)) {
            return INITIAL;
        }
        return length < 2 ? 0 : ofLetters(index);
    }

    /** One capital with a dot, or two letters that stand for one sound: Дж., Zh. */
    private boolean isInitial(Word word, int length) {
        return Letters.isCapital(text.charAt(word.start()))
                && word.end() < text.length()
                && text.charAt(word.end()) == '.'
                && (length == 1 || DOUBLE_INITIALS.contains(word.form()));
    }

    /** What the letters of the word at this index say. */
    NameTraits traits(int index) {
        return traits.of(reading.known(index));
    }

    private int ofLetters(int index) {
        NameTraits word = traits(index);
        NameLexicon.Known known = word.known();
        int found = given(known);
        boolean shaped = word.plainSurname() || word.given();
        boolean plain = found != 0 || shaped && !shape.startsSentence(index);
        if (known.is(Kind.PLACE) || !plain && roles.isAny(index)) {
            return 0;
        }
        found |= word.patronymic() ? PATRONYMIC : 0;
        found |= word.surname() ? SURNAME : 0;
        if ((found & GIVEN) == 0 && word.given()) {
            found |= GIVEN | COMMON;
        }
        found |= known.is(Kind.SURNAME) && shape.isCapital(index) ? SURNAME : 0;
        return found == 0 ? ofCapital(index) : found;
    }

    private int ofCapital(int index) {
        if (shape.isTellingCapital(index)) {
            return UNKNOWN;
        }
        return shape.isPlainCapital(index) ? BEGINNING : 0;
    }

    /** Whether the word before says who the next one is: senior lecturer, көршім. */
    boolean isIntroduced(int index) {
        return roles.is(index - 1, Role.POST) || roles.is(index - 1, Role.PRIVATE);
    }

    private static int given(NameLexicon.Known known) {
        return (known.is(Kind.COMMON) ? GIVEN | COMMON : 0) | (known.is(Kind.GIVEN) ? GIVEN : 0);
    }
}
