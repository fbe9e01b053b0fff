package kz.rectorblog.moderation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers given to words: to a whole word, or to every word that begins so. Filled first, then only read. */
final class WordIndex {

    private static final int[] NONE = {};

    private final Map<String, int[]> whole = new HashMap<>();
    private final Map<String, int[]> stems = new HashMap<>();
    private int longestStem;

    void whole(String word, int number) {
        whole.merge(word, new int[] {number}, WordIndex::joined);
    }

    void stem(String stem, int number) {
        stems.merge(stem, new int[] {number}, WordIndex::joined);
        longestStem = Math.max(longestStem, stem.length());
    }

    /** The numbers of this word in ascending order, none of them twice. */
    int[] of(String word) {
        int[] found = whole.getOrDefault(word, NONE);
        for (int length = Math.min(longestStem, word.length()); length > 0; length--) {
            int[] more = stems.get(word.substring(0, length));
            if (more != null) {
                found = joined(found, more);
            }
        }
        return found.length < 2
                ? found
                : IntStream.of(found).sorted().distinct().toArray();
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
