package kz.rectorblog.moderation;

import java.util.Arrays;

/** At which words of a text each trait stands. */
final class Places {

    private static final int[] NOWHERE = {};

    /** The words of all traits, one trait behind the other. */
    private final int[] words;

    /** Where those of a trait begin; those of the next begin where they end. */
    private final int[] starts;

    Places(int traits, KnownWord[] known) {
        this.starts = new int[traits + 1];
        for (KnownWord word : known) {
            for (int trait : word.traits()) {
                starts[trait + 1]++;
            }
        }
        for (int trait = 0; trait < traits; trait++) {
            starts[trait + 1] += starts[trait];
        }
        this.words = filled(known, starts.clone());
    }

    private int[] filled(KnownWord[] known, int[] next) {
        int[] filled = new int[next[next.length - 1]];
        for (int word = 0; word < known.length; word++) {
            for (int trait : known[word].traits()) {
                filled[next[trait]++] = word;
            }
        }
        return filled;
    }

    int[] of(int trait) {
        return starts[trait] == starts[trait + 1]
                ? NOWHERE
                : Arrays.copyOfRange(words, starts[trait], starts[trait + 1]);
    }
}
