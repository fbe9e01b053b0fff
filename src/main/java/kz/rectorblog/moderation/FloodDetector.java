package kz.rectorblog.moderation;

import java.time.Duration;
import java.util.List;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds one more message of an author who sends many that say next to nothing: hardly a word beside calls to answer, or
 * the very same words again. The first of them is left alone; the finding names it.
 */
final class FloodDetector implements Detector {

    private final Phrases empty;
    private final int fewestMessages;
    private final int mostWords;
    private final Duration within;

    private FloodDetector(Phrases empty, int fewestMessages, int mostWords, Duration within) {
        this.empty = empty;
        this.fewestMessages = fewestMessages;
        this.mostWords = mostWords;
        this.within = within;
    }

    static FloodDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "fewest-messages", "most-words", "within-hours", "empty");
        return new FloodDetector(
                Phrases.read(detect, "empty", vocabulary),
                detect.number("fewest-messages"),
                detect.number("most-words"),
                Duration.ofHours(detect.number("within-hours")));
    }

    @Override
    public List<Mark> find(Draft draft) {
        Reading reading = draft.reading(Field.TEXT);
        List<EarlierText> alike = draft.submitted().earlier().stream()
                .filter(this::isRecent)
                .filter(before -> isAlike(reading, draft.readingOf(before.text())))
                .toList();
        return alike.size() + 1 < fewestMessages
                ? List.of()
                : List.of(new Mark(
                        Field.TEXT, reading.whole().span(), alike.getLast().number()));
    }

    private boolean isRecent(EarlierText before) {
        return before.ago() == null || before.ago().compareTo(within) <= 0;
    }

    private boolean isAlike(Reading now, Reading before) {
        return isLow(now) && isLow(before) || forms(now).equals(forms(before));
    }

    /** Hardly a word is left once calls to answer are taken out. */
    private boolean isLow(Reading reading) {
        int words = (int) reading.words().stream()
                .filter(word -> Character.isLetter(word.form().charAt(0)))
                .count();
        int covered = empty.in(reading).stream()
                .mapToInt(place -> place.to() - place.from())
                .sum();
        return words - covered <= mostWords;
    }

    private static List<String> forms(Reading reading) {
        return reading.words().stream().map(Word::form).toList();
    }
}
