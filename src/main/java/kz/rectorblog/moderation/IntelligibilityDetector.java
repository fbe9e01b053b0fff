package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.text.Legibility;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.WrongLayout;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds texts whose meaning cannot be understood: random keys, nothing but signs or single letters, one letter over and
 * over, a text typed with the wrong keyboard layout, play with syllables, joining words that join nothing. A word counts as random when its spelling is none of the three
 * languages'; abbreviations, codes and addresses count neither way. Word salad is not found: its words are words.
 */
final class IntelligibilityDetector implements FieldDetector {

    private static final int SHORTEST_MASH = 4;
    private static final int SHORTEST_ROW = 5;
    private static final int LONGEST_ABBREVIATION = 6;
    private static final int EMPTY_WORD = 3;
    private static final int LONG_EMPTY_WORD = 5;

    /** Bits a letter more that a word with a capital may have: foreign names are spelled as they are. */
    private static final double NAME_TRUST = 1;

    /** Bits a letter, from which it is worth asking whether another keyboard layout was meant. */
    private static final double STRANGE_TEXT = 3.8;

    private static final int SHORT_WORD = 6;
    private static final double SHORT_WORD_TRUST = 0.7;
    /** Four letters without a vowel are more often an abbreviation in small letters than random keys. */
    private static final double SHORTEST_WORD_TRUST = 2;

    private static final int LONG_WORD = 25;
    private static final double LONG_WORD_DOUBT = 1;

    private final double share;
    private final double surprise;
    private final Set<String> rows;
    private final String allRows;
    private final WordFact<Spelling> spelling;

    private final SyllablePlay play;
    private final LooseWords loose;

    private IntelligibilityDetector(
            double share,
            double surprise,
            Set<String> rows,
            SyllablePlay play,
            LooseWords loose,
            Vocabulary vocabulary) {
        this.share = share;
        this.surprise = surprise;
        this.rows = rows;
        this.play = play;
        this.loose = loose;
        this.allRows = String.join(" ", rows);
        this.spelling = vocabulary.newFact(word -> spelling(word.form()));
    }

    static IntelligibilityDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "share", "surprise", "keyboard-rows", "sounds", "joining-words", "joining-share");
        return new IntelligibilityDetector(
                detect.decimal("share"),
                detect.decimal("surprise"),
                Set.copyOf(detect.texts("keyboard-rows")),
                new SyllablePlay(words(detect, "sounds"), vocabulary),
                new LooseWords(words(detect, "joining-words"), detect.decimal("joining-share"), vocabulary),
                vocabulary);
    }

    private static List<String> words(YamlEntry detect, String key) {
        return detect.texts(key).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .toList();
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        int[] letters = new int[Kind.values().length];
        double strange = 0;
        for (int at = 0; at < reading.size(); at++) {
            Word word = reading.words().get(at);
            Spelling known = spelling.of(reading.known(at));
            letters[kind(known, word, reading.text()).ordinal()] += word.form().length();
            strange += known.strange() * word.form().length();
        }
        int mash = letters[Kind.MASH.ordinal()];
        int sense = letters[Kind.READABLE.ordinal()] + letters[Kind.NEITHER.ordinal()];
        boolean empty = mash == 0 && sense == 0;
        boolean mostlyMash = mash > 0 && mash >= (mash + letters[Kind.READABLE.ordinal()]) * share;
        boolean strangeText = strange >= (letters[Kind.READABLE.ordinal()] + mash) * STRANGE_TEXT;
        return empty
                        || mostlyMash
                        || play.in(reading)
                        || loose.in(reading)
                        || strangeText && WrongLayout.retyped(reading.text()).isPresent()
                ? List.of(reading.whole())
                : List.of();
    }

    private enum Kind {
        READABLE,
        MASH,
        EMPTY,
        NEITHER
    }

    private Kind kind(Spelling spelling, Word word, String text) {
        if (spelling.empty()) {
            return Kind.EMPTY;
        }
        if (spelling.strange() == 0 || isAbbreviation(word, text) || isPartOfAddress(word, text)) {
            return Kind.NEITHER;
        }
        double strange = spelling.strange() - (isName(word, text) ? NAME_TRUST : 0);
        return spelling.row() || isMash(word.form(), strange) ? Kind.MASH : Kind.READABLE;
    }

    /**
     * What a word's letters alone say.
     *
     * @param row whether it is a row of the keyboard
     * @param strange its surprise in bits a letter; 0 where nothing can be said
     */
    private record Spelling(boolean empty, boolean row, double strange) {}

    private Spelling spelling(String form) {
        boolean empty = isEmpty(form);
        double strange = empty || KnownWord.holdsDigit(form) ? 0 : Legibility.surprise(form);
        return new Spelling(empty, isRow(form), strange);
    }

    /** One letter, digits alone, {@code ааааа}, {@code лолололо}: nothing is said by it. */
    private static boolean isEmpty(String form) {
        if (form.length() == 1 || isNumber(form)) {
            return true;
        }
        int different = different(form);
        return different == 1 && form.length() >= EMPTY_WORD || different == 2 && form.length() >= LONG_EMPTY_WORD;
    }

    private static boolean isNumber(String form) {
        int digits = 0;
        while (digits < form.length() && Letters.isDigit(form.charAt(digits))) {
            digits++;
        }
        return digits == form.length();
    }

    /** How many different letters it has: one, two, or more than two. */
    private static int different(String form) {
        char first = form.charAt(0);
        char second = first;
        for (int i = 1; i < form.length(); i++) {
            char letter = form.charAt(i);
            if (letter != first && second == first) {
                second = letter;
            } else if (letter != first && letter != second) {
                return 3;
            }
        }
        return second == first ? 1 : 2;
    }

    private static boolean isAbbreviation(Word word, String text) {
        if (word.end() - word.start() > LONGEST_ABBREVIATION) {
            return false;
        }
        int capitals = 0;
        for (int i = word.start(); i < word.end(); i++) {
            capitals += Letters.isCapital(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private static boolean isName(Word word, String text) {
        return Letters.isCapital(text.charAt(word.start())) && Character.isLowerCase(text.charAt(word.end() - 1));
    }

    private static boolean isPartOfAddress(Word word, String text) {
        return isAddressSign(text, word.start() - 1, word) || isAddressSign(text, word.end(), word);
    }

    /** A dot joins only Latin words: people leave out the space after a sentence. */
    private static boolean isAddressSign(String text, int at, Word word) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        return sign == '@'
                || sign == '/'
                || sign == '_'
                || sign == '.' && word.form().charAt(0) <= 'z';
    }

    private boolean isMash(String form, double strange) {
        return form.length() >= SHORTEST_MASH && strange > limit(form.length());
    }

    /** A short word may be a rare name; a word longer than words are is hardly one. */
    private double limit(int length) {
        if (length == SHORTEST_MASH) {
            return surprise + SHORTEST_WORD_TRUST;
        }
        if (length <= SHORT_WORD) {
            return surprise + SHORT_WORD_TRUST;
        }
        return length > LONG_WORD ? surprise - LONG_WORD_DOUBT : surprise;
    }

    private boolean isRow(String form) {
        for (int from = 0; from + SHORTEST_ROW <= form.length(); from++) {
            if (allRows.contains(form.substring(from, from + SHORTEST_ROW))) {
                return true;
            }
        }
        return rows.contains(form);
    }
}
