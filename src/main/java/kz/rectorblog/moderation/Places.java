package kz.rectorblog.moderation;

import java.util.Arrays;

/** At which words of a text each trait stands. */
final class Places {

    private static final int[] NOWHERE = {};
    private static final int FIRST_ROOM = 4;

    private final int[][] wordsOfTrait;
    private final int[] counts;

    Places(int traits) {
        this.wordsOfTrait = new int[traits][];
        this.counts = new int[traits];
    }

    void add(int word, int[] traits) {
        for (int trait : traits) {
            int[] words = counts[trait] == 0 ? new int[FIRST_ROOM] : wordsOfTrait[trait];
            if (counts[trait] == words.length) {
                words = Arrays.copyOf(words, words.length * 2);
            }
            words[counts[trait]++] = word;
            wordsOfTrait[trait] = words;
        }
    }

    int[] of(int trait) {
        return counts[trait] == 0 ? NOWHERE : Arrays.copyOf(wordsOfTrait[trait], counts[trait]);
    }
}
