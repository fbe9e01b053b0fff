package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.LanguageGuess;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.Words;
import org.jspecify.annotations.Nullable;

/** One field as the rules read it: the text as written, its words, and the words that somebody hid. */
final class Reading {

    private static final Set<String> COMMON_ENGLISH = Set.of(
            "the", "is", "are", "was", "of", "and", "in", "you", "your", "my", "for", "that", "this", "with", "have",
            "it", "not", "we", "they", "she", "he", "her", "his", "what", "how", "will", "can", "please", "from", "at",
            "as", "by");

    private final Field field;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final KnownWord[] known;
    private final int[] sentences;
    private final Places places;
    private final boolean digits;
    private final boolean blank;
    private @Nullable List<HiddenWords.Candidate> hidden;
    private @Nullable Boolean english;
    private @Nullable Language language;
    private @Nullable TextShape shape;
    private int @Nullable [] before;
    private @Nullable List<DigitRun> digitRuns;

    Reading(Field field, String text, Vocabulary vocabulary) {
        this.field = field;
        this.text = text;
        List<KnownWord> found = new ArrayList<>();
        Words.divide(text, (start, end, sentence) -> {
            KnownWord word = vocabulary.at(text, start, end);
            if (word.isVisible()) {
                words.add(new Word(start, end, word.form(), sentence));
                found.add(word);
            }
        });
        this.known = found.toArray(KnownWord[]::new);
        this.sentences = words.stream().mapToInt(Word::sentence).toArray();
        this.places = new Places(vocabulary.traits(), known);
        this.digits = found.stream().anyMatch(KnownWord::holdsDigit);
        this.blank = text.isBlank();
    }

    Field field() {
        return field;
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    /** The word at this index with Kazakh letters as their Russian neighbours. */
    String folded(int index) {
        return known[index].folded();
    }

    /** What the rules know of the word at this index by itself. */
    KnownWord known(int index) {
        return known[index];
    }

    /** How many words it has. */
    int size() {
        return known.length;
    }

    /** The index of the word at this character or of the first one behind it; of the last one where none is behind. */
    int wordAt(int character) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of the sentence in which the word at this index stands. */
    int sentence(int index) {
        return sentences[index];
    }

    /** The indexes of the words that have this trait, in ascending order. */
    int[] wordsWith(int trait) {
        return places.of(trait);
    }

    /** Where the same word stood last before the one at this index, or -1. */
    int before(int index) {
        int[] known = before;
        if (known == null) {
            known = Repetitions.of(this.known.length, at -> this.known[at]);
            before = known;
        }
        return known[index];
    }

    /** Its digits, those together that could be one number. */
    List<DigitRun> digitRuns() {
        List<DigitRun> known = digitRuns;
        if (known == null) {
            known = digits ? DigitRun.all(text) : List.of();
            digitRuns = known;
        }
        return known;
    }

    /** Its sentences and what its capitals say. */
    TextShape shape() {
        TextShape known = shape;
        if (known == null) {
            known = new TextShape(this);
            shape = known;
        }
        return known;
    }

    List<HiddenWords.Candidate> hidden() {
        List<HiddenWords.Candidate> known = hidden;
        if (known == null) {
            known = HiddenWords.in(text, words, isEnglish());
            hidden = known;
        }
        return known;
    }

    /** Whether its Latin words are English ones: then they are not Russian or Kazakh in Latin letters. */
    boolean isEnglish() {
        Boolean known = english;
        if (known == null) {
            known = looksEnglish();
            english = known;
        }
        return known;
    }

    private boolean looksEnglish() {
        int latin = 0;
        int common = 0;
        for (KnownWord word : known) {
            if (word.isLatin()) {
                latin++;
                common += COMMON_ENGLISH.contains(word.form()) ? 1 : 0;
            }
        }
        return common > 0 && common * 10 >= latin;
    }

    /** The language that it is mostly written in, in whatever letters. */
    Language language() {
        Language known = language;
        if (known == null) {
            known = LanguageGuess.of(text);
            language = known;
        }
        return known;
    }

    /** Whether there is any digit in it: without one, many rules have nothing to look for. */
    boolean holdsDigits() {
        return digits;
    }

    boolean isEmpty() {
        return blank;
    }

    Mark mark(int start, int end) {
        return new Mark(field, new Span(start, end));
    }

    Mark whole() {
        return mark(0, text.length());
    }
}
