package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.rectorblog.search.WordWeights.Place;
import org.junit.jupiter.api.Test;

/** What makes a word of an item tell more. */
class WordWeightsTest {

    @Test
    void aWordOfTheSubjectTellsMoreThanOneOfTheQuestionAndThatMoreThanOneOfTheAnswer() {
        assertThat(weight(Place.SUBJECT, List.of("key"))).isGreaterThan(weight(Place.QUESTION, List.of("key")));
        assertThat(weight(Place.QUESTION, List.of("key"))).isGreaterThan(weight(Place.ANSWER, List.of("key")));
    }

    @Test
    void oftenTellsMoreButNeverMoreThanThePlaceAllows() {
        int once = weight(Place.ANSWER, filled(1, 50));
        int fiveTimes = weight(Place.ANSWER, filled(5, 50));

        assertThat(fiveTimes).isBetween(once + 1, 5 * once - 1);
        assertThat(weight(Place.ANSWER, filled(50, 50))).isLessThanOrEqualTo(WordWeights.ONE);
    }

    @Test
    void oneAmongFewTellsMoreThanOneAmongMany() {
        assertThat(weight(Place.QUESTION, filled(1, 10))).isGreaterThan(weight(Place.QUESTION, filled(1, 200)));
    }

    @Test
    void thePlaceThatTellsMostCounts() {
        WordWeights weights = new WordWeights();
        weights.add(Place.SUBJECT, List.of("key", "other"));
        int inSubject = weights.byWord().getOrDefault("key", 0);
        weights.add(Place.ANSWER, filled(1, 50));

        assertThat(weights.byWord().getOrDefault("key", 0)).isEqualTo(inSubject);
        assertThat(weights.byWord()).containsOnlyKeys("key", "other", "filling");
    }

    @Test
    void theLeastWeightIsStillOneThatTheIndexCanKeep() {
        assertThat(weight(Place.ANSWER, filled(1, 100_000))).isEqualTo(1);
    }

    private static int weight(Place place, List<String> keys) {
        WordWeights weights = new WordWeights();
        weights.add(place, keys);
        return weights.byWord().getOrDefault("key", 0);
    }

    private static List<String> filled(int times, int length) {
        List<String> keys = new ArrayList<>(Collections.nCopies(times, "key"));
        keys.addAll(Collections.nCopies(length - times, "filling"));
        return keys;
    }
}
