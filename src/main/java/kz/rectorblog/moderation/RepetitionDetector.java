package kz.rectorblog.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> said = new HashMap<>();
        for (int at = 0; at < reading.size(); at++) {
            said.merge(beginning.of(reading.known(at)), 1, Integer::sum);
            int first = at - words + 1;
            if (first >= 0 && said.size() <= mostDifferent) {
                return List.of(reading.mark(
                        reading.words().get(first).start(),
                        reading.words().get(at).end()));
            }
            if (first >= 0) {
                said.merge(beginning.of(reading.known(first)), -1, RepetitionDetector::lessOrNone);
            }
        }
        return List.of();
    }

    @SuppressWarnings("NullAway") // null takes the beginning out of the map
    private static Integer lessOrNone(Integer times, Integer change) {
        return times + change == 0 ? null : times + change;
    }
}
