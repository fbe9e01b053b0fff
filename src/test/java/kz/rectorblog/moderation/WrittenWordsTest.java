package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrittenWordsTest {

    private final Map<String, Integer> asked = new HashMap<>();
    private final WrittenWords<String> words = new WrittenWords<>(written -> {
        asked.merge(written, 1, Integer::sum);
        return "<" + written + ">";
    });

    private String at(String word) {
        String text = "- " + word + " -";
        return words.at(text, 2, 2 + word.length());
    }

    @Test
    void aWordIsFoundOutOnce() {
        at("сабақ");
        at("сабақ");
        assertThat(asked).containsExactly(Map.entry("сабақ", 1));
    }

    /** "Aa" and "BB" have one hash, and so has everything made of them: all share the same two places. */
    @Test
    void wordsOfOnePlaceAreNotTakenForEachOther() {
        List<String> sharing = List.of("AaAa", "BBBB", "AaBB", "BBAa");
        for (int round = 0; round < 3; round++) {
            assertThat(sharing).allSatisfy(word -> assertThat(at(word)).isEqualTo("<" + word + ">"));
        }
    }

    @Test
    void moreWordsThanPlacesAreAllToldRightly() {
        IntStream.range(0, 300_000)
                .mapToObj(number -> "сөз" + number)
                .forEach(word -> assertThat(at(word)).isEqualTo("<" + word + ">"));
    }
}
