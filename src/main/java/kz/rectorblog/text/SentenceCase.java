package kz.rectorblog.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes shouted words small: abbreviations, names, initials, codes and addresses stay as they ought to be, a sentence
 * begins with a capital.
 */
public final class SentenceCase {

    private static final Pattern NOT_SHOUTED_BUT_WRITTEN_SO =
            Pattern.compile("I|[IVXІХ]{2,}|[БВГДЖЗКЛМНПРСТФХЦЧШЩҒҚҢҺBCDFGHJKLMNPQRSTVWXZ]{2,5}");
    private static final Pattern FAMILY =
            Pattern.compile(".{2,}(ұлы|қызы|улы|кызы|ович|евич|овна|евна|ов|ев|ова|ева|ин|ина|ский|ская|бай|бек|хан)");

    private final String text;
    private final Set<String> names;
    private final StringBuilder repaired;

    private SentenceCase(String text, Set<String> names) {
        this.text = text;
        this.names = names;
        this.repaired = new StringBuilder(text);
    }

    /** The text with its shouted words in small letters; {@code names} are small-letter words known to be names. */
    public static String of(String text, Set<String> names) {
        SentenceCase writer = new SentenceCase(text, names);
        List<Word> words = Words.of(text);
        for (int at = 0; at < words.size(); at++) {
            writer.write(words, at);
        }
        return writer.repaired.toString();
    }

    private void write(List<Word> words, int at) {
        Word word = words.get(at);
        String written = text.substring(word.start(), word.end());
        if (!isShouted(written) || isPartOfAddress(word)) {
            return;
        }
        String small = written.toLowerCase(Locale.ROOT);
        boolean first = at == 0 || words.get(at - 1).sentence() != word.sentence();
        Optional<String> abbreviation = Abbreviations.proper(written);
        if (abbreviation.isPresent()) {
            put(word, abbreviation.get());
        } else if (!isWrittenSo(word, written)) {
            put(word, first && !isEnding(word) || isName(words, at, small) ? capitalized(small) : small);
        }
    }

    private boolean isName(List<Word> words, int at, String small) {
        boolean family = at > 0
                && FAMILY.matcher(small).matches()
                && ProperNames.holds(words.get(at - 1).form());
        return family || names.contains(small) || ProperNames.holds(small);
    }

    /** Initials, Roman numbers, abbreviations without a vowel, and what is joined to a number: {@code ИС-21}. */
    private boolean isWrittenSo(Word word, String written) {
        boolean initial = written.length() == 1 && is(word.end(), '.');
        boolean code = is(word.end(), '-') && isDigit(word.end() + 1);
        return initial
                || code
                || written.chars().anyMatch(Character::isDigit)
                || NOT_SHOUTED_BUT_WRITTEN_SO.matcher(written).matches();
    }

    /** {@code ҚАЗҰПУ-ДЫҢ}, {@code "СЕРПІН"-НІҢ}: an ending after its hyphen begins nothing. */
    private boolean isEnding(Word word) {
        return is(word.start() - 1, '-');
    }

    private boolean isPartOfAddress(Word word) {
        int start = word.start();
        int end = word.end();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String whole = text.substring(start, end);
        return whole.indexOf('@') > 0 || whole.contains("://");
    }

    private boolean is(int at, char character) {
        return at >= 0 && at < text.length() && text.charAt(at) == character;
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private void put(Word word, String written) {
        repaired.replace(word.start(), word.end(), written);
    }

    private static boolean isShouted(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase)
                && word.codePoints().anyMatch(Character::isUpperCase);
    }

    static String capitalized(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
