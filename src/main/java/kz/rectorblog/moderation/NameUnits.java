package kz.rectorblog.moderation;

import kz.rectorblog.text.Word;

/** The words of a reading with those joined that a hyphen makes one name of: Анна-Мария, Қасым-Әли. */
final class NameUnits {

    private static final int MOST_SPACES = 2;

    private final Reading reading;
    private final NameWords parts;
    private final TextShape shape;
    private final int[] starts;
    private final int count;

    NameUnits(Reading reading, NameWords parts, TextShape shape) {
        this.reading = reading;
        this.parts = parts;
        this.shape = shape;
        this.starts = new int[reading.words().size() + 1];
        int units = 0;
        for (int at = 0; at < reading.words().size(); at += isHyphenated(at) ? 2 : 1) {
            starts[units++] = at;
        }
        starts[units] = reading.words().size();
        this.count = units;
    }

    int count() {
        return count;
    }

    int from(int unit) {
        return starts[unit];
    }

    int to(int unit) {
        return starts[unit + 1];
    }

    int parts(int unit) {
        if (unit >= count()) {
            return 0;
        }
        int found = parts.parts(from(unit));
        return to(unit) - from(unit) == 1 ? found : bothParts(found, parts.parts(from(unit) + 1));
    }

    boolean isCapital(int unit) {
        return unit < count && shape.isCapital(from(unit));
    }

    boolean is(int unit, int anyOf) {
        return (parts(unit) & anyOf) != 0;
    }

    /** What the letters of its last word say: the one that has the case ending. */
    NameTraits traits(int unit) {
        return parts.traits(to(unit) - 1);
    }

    /** Whether a role stands right before it. */
    boolean isIntroduced(int unit) {
        return parts.isIntroduced(from(unit));
    }

    private static int bothParts(int first, int second) {
        return first == 0 || second == 0 ? 0 : first | second;
    }

    /** Whether nothing but a space or an initial's dot stands between this unit and the next. */
    boolean joined(int unit) {
        if (unit + 1 >= count()) {
            return false;
        }
        boolean initial = is(unit, NameWords.INITIAL);
        int spaces = 0;
        for (int at = end(unit); at < word(from(unit + 1)).start(); at++) {
            char between = reading.text().charAt(at);
            if (between == ' ' || between == '\u00A0') {
                spaces++;
            } else if (!(between == '.' && initial)) {
                return false;
            }
        }
        return spaces <= MOST_SPACES;
    }

    private boolean isHyphenated(int index) {
        return index + 1 < reading.words().size()
                && shape.isCapital(index)
                && shape.isCapital(index + 1)
                && word(index + 1).start() - word(index).end() == 1
                && reading.text().charAt(word(index).end()) == '-';
    }

    private int end(int unit) {
        return word(to(unit) - 1).end();
    }

    private Word word(int index) {
        return reading.words().get(index);
    }
}
