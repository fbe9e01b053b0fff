package kz.rectorblog.moderation;

import java.util.BitSet;
import java.util.List;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds one thing said over and over within one text: among so many {@code words} in a row {@code most-different} ones at
 * most differ in their beginnings, which stay the same whatever the ending.
 */
final class RepetitionDetector implements FieldDetector {

    private static final int BEGINNING = 4;

    private final int words;
    private final int mostDifferent;
    private final WordFact<String> beginning;

    private RepetitionDetector(int words, int mostDifferent, Vocabulary vocabulary) {
        this.words = words;
        this.mostDifferent = mostDifferent;
        this.beginning = vocabulary.newFact(RepetitionDetector::beginning);
    }

    static RepetitionDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "words", "most-different");
        return new RepetitionDetector(detect.number("words"), detect.number("most-different"), vocabulary);
    }

    private static String beginning(KnownWord word) {
        String folded = word.folded();
        return folded.length() <= BEGINNING ? folded : folded.substring(0, BEGINNING);
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        int[] before = Repetitions.of(reading.size(), at -> beginning.of(reading.known(at)));
        BitSet saidLater = new BitSet(before.length);
        int different = 0;
        for (int at = 0; at < before.length; at++) {
            int first = at - words + 1;
            different += before[at] < Math.max(0, first) ? 1 : 0;
            if (before[at] >= 0) {
                saidLater.set(before[at]);
            }
            if (first >= 0 && different <= mostDifferent) {
                return List.of(reading.mark(
                        reading.words().get(first).start(),
                        reading.words().get(at).end()));
            }
            // what nobody has said again by now leaves the row with its first word
            different -= first >= 0 && !saidLater.get(first) ? 1 : 0;
        }
        return List.of();
    }
}
