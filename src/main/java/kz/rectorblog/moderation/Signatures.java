package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Word;

/** How letters are signed: after "with respect", or as the last sentence, with course, group and contacts beside. */
final class Signatures {

    private static final int LONGEST_TAIL = 24;
    private static final int REACH = 7;

    private final Reading reading;
    private final RoleWords roles;
    private final TextShape shape;
    private final Surroundings around;

    Signatures(Reading reading, RoleWords roles, TextShape shape, Surroundings around) {
        this.reading = reading;
        this.roles = roles;
        this.shape = shape;
        this.around = around;
    }

    boolean signs(PersonName name) {
        return isAfterLabel(name) || name.full() && beginsSentence(name) && isTail(name) && !isList(name);
    }

    /** С уважением, студентка 2 курса X; заявитель: X. Not: менің баламның аты-жөні X. */
    private boolean isAfterLabel(PersonName name) {
        int at = name.from() - 1;
        while (at >= 0 && at > name.from() - REACH && isBeside(at) && !roles.is(at, Role.SIGNATURE)) {
            at--;
        }
        return roles.is(at, Role.SIGNATURE) && !roles.is(at, Role.PRIVATE) && !isOfAnother(at);
    }

    private boolean isOfAnother(int label) {
        for (int at = label - 1; at >= Math.max(0, label - REACH); at--) {
            if (shape.sentence(at) != shape.sentence(label)) {
                return false;
            }
            if (roles.is(at, Role.PRIVATE) || roles.is(at, Role.POST)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but a course, a group or an office of the group stands before it in its sentence. */
    private boolean beginsSentence(PersonName name) {
        int at = name.from();
        while (at > 0 && !shape.startsSentence(at) && at > name.from() - REACH && isBeside(at - 1)) {
            at--;
        }
        return shape.startsSentence(at);
    }

    /** Several names at the end are a list of people, and no signature. */
    private boolean isList(PersonName name) {
        return around.isNamed(name.to())
                || around.isNamed(name.from() - 1) && shape.sentence(name.from() - 1) == shape.sentence(name.from());
    }

    /** Whether nothing follows but what belongs to a signature: course, group, contacts. */
    private boolean isTail(PersonName name) {
        if (reading.words().size() - name.to() > LONGEST_TAIL) {
            return false;
        }
        for (int at = name.to(); at < reading.words().size(); at++) {
            if (!isBeside(at)) {
                return false;
            }
        }
        return true;
    }

    /** Course, group, a number, a letter, a mail address: what people write beside their signature. */
    boolean isBeside(int index) {
        List<Word> words = reading.words();
        Word word = words.get(index);
        return word.form().chars().anyMatch(Character::isDigit)
                || word.end() - word.start() == 1
                || roles.is(index, Role.BESIDE_SIGNATURE)
                || roles.is(index, Role.SIGNATURE)
                || isInAddress(index)
                || shape.isCapital(index) && Letters.isCapital(reading.text().charAt(word.end() - 1));
    }

    /** a.b@mail.kz: its words are joined by a dot, a hyphen or the sign itself. */
    private boolean isInAddress(int index) {
        return around.gap(index).equals("@")
                || around.gap(index - 1).equals("@")
                || around.gap(index).equals(".")
                || around.gap(index - 1).equals(".") && around.gap(index - 2).equals("@");
    }
}
