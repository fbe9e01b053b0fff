package kz.rectorblog.moderation;

import java.util.Map;

/** The weights of runs of letters by their hashes, read without making a string of any run: the model's quick half. */
final class GramTable {

    private static final int SLOTS = 1 << 17;

    private final int[] hashes = new int[SLOTS];
    private final byte[] weights = new byte[SLOTS];

    /** Weights are from -127 to 127; one of 0 is as if it were not there. */
    GramTable(Map<String, Integer> weightOfGram) {
        weightOfGram.forEach((gram, weight) -> {
            int hash = 0;
            for (int i = 0; i < gram.length(); i++) {
                hash = mixed(hash, gram.charAt(i));
            }
            int slot = slot(hash);
            hashes[slot] = hash;
            weights[slot] = weight.byteValue();
        });
    }

    /** The sum over the word's runs as {@link WordGrams#of} tells them. */
    int sum(String edged) {
        int sum = 0;
        for (int from = 0; from + WordGrams.SHORTEST <= edged.length(); from++) {
            int hash = 0;
            int end = Math.min(edged.length(), from + WordGrams.LONGEST);
            for (int at = from; at < end; at++) {
                hash = mixed(hash, edged.charAt(at));
                if (at - from + 1 >= WordGrams.SHORTEST) {
                    sum += weights[slot(hash)];
                }
            }
        }
        return sum;
    }

    private static int mixed(int hash, char letter) {
        return (hash ^ letter + 1) * 0x01000193;
    }

    /** Where this hash stands, or the free place where it would stand. */
    private int slot(int hash) {
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        while (weights[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
