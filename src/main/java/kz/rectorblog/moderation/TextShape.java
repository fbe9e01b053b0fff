package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Word;

/**
 * Where sentences really begin (initials and abbreviations have dots too), and what a capital letter says in this text:
 * nothing where everything is shouted, and in a text without any capital a name may do without one.
 */
final class TextShape {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "ул", "им", "г", "гг", "р", "т", "д", "др", "пр", "просп", "стр", "каб", "тел", "гр", "зав", "проф", "доц",
            "акад", "мкр", "кв", "обл", "ст", "к", "н", "э", "қ", "көш", "ауд", "mr", "mrs", "ms", "dr", "prof", "st");

    private final String text;
    private final List<Word> words;
    private final int[] sentences;
    private final boolean shouted;
    private final boolean small;

    TextShape(Reading reading) {
        this.text = reading.text();
        this.words = reading.words();
        this.sentences = new int[words.size()];
        for (int i = 1; i < sentences.length; i++) {
            sentences[i] = sentences[i - 1] + (endsBetween(i - 1) ? 1 : 0);
        }
        this.shouted = count(this::isShouted) * 2 > words.size();
        this.small = count(this::isInnerCapital) == 0;
    }

    private int count(IntPredicate wanted) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += wanted.test(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isShouted(int index) {
        Word word = words.get(index);
        return word.end() - word.start() > 3 && isUpper(word.start()) && isUpper(word.end() - 1);
    }

    private boolean isInnerCapital(int index) {
        Word word = words.get(index);
        boolean abbreviation = word.end() - word.start() > 1 && isUpper(word.end() - 1);
        return isUpper(word.start()) && !startsSentence(index) && !abbreviation;
    }

    int sentence(int index) {
        return index < 0 ? 0 : sentences[Math.min(index, sentences.length - 1)];
    }

    boolean startsSentence(int index) {
        return index == 0 || sentences[index] != sentences[index - 1];
    }

    boolean endsSentence(int index) {
        return index == words.size() - 1 || sentences[index] != sentences[index + 1];
    }

    boolean isCapital(int index) {
        return isUpper(words.get(index).start());
    }

    /** Whether people write at all with capitals here. */
    boolean isSmall() {
        return small;
    }

    boolean mayBeName(int index) {
        return small || isCapital(index);
    }

    /** A capital that only a name explains: not at the start of a sentence, not of an abbreviation, not shouted. */
    boolean isTellingCapital(int index) {
        return !startsSentence(index) && isPlainCapital(index);
    }

    /** A capital before small letters, where not everything is shouted. */
    boolean isPlainCapital(int index) {
        Word word = words.get(index);
        return !shouted
                && isCapital(index)
                && word.end() - word.start() > 2
                && !isUpper(word.start() + 1)
                && !isUpper(word.end() - 1)
                && !isQuoted(word);
    }

    private boolean isQuoted(Word word) {
        return word.start() > 0 && "«\"“„".indexOf(text.charAt(word.start() - 1)) >= 0;
    }

    private boolean endsBetween(int index) {
        for (int at = words.get(index).end(); at < words.get(index + 1).start(); at++) {
            char between = text.charAt(at);
            if (between == '!' || between == '?' || between == '…' || between == '\n' || between == ';') {
                return true;
            }
            if (between == '.' && !isAbbreviation(words.get(index)) && !goesOn(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A dot with a small letter, a digit or a comma right after it ends nothing: 05.05.2004, г.р., site.kz. */
    private boolean goesOn(int after) {
        char next = after < text.length() ? text.charAt(after) : ' ';
        return next == ',' || Character.isDigit(next) || Character.isLowerCase(next);
    }

    private boolean isAbbreviation(Word word) {
        return word.end() - word.start() == 1 && isUpper(word.start()) || ABBREVIATIONS.contains(word.form());
    }

    private boolean isUpper(int at) {
        return Letters.isCapital(text.charAt(at));
    }
}
