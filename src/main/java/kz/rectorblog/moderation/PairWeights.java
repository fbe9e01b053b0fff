package kz.rectorblog.moderation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The weights of two words beside each other, found by the numbers of their halves: no string is made for any pair. */
final class PairWeights {

    /** The number of a half that stands in no pair. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[] keys;
    private final byte[][] weights;

    /** @param weightsOfFeature the pairs are picked out by their {@linkplain GroundFeatures#JOINT joint} */
    PairWeights(Map<String, byte[]> weightsOfFeature) {
        int pairs = (int)
                weightsOfFeature.keySet().stream().filter(PairWeights::isPair).count();
        int slots = Integer.highestOneBit(Math.max(pairs, 1)) * 4;
        keys = new long[slots];
        weights = new byte[slots][];
        weightsOfFeature.forEach((feature, packed) -> {
            if (isPair(feature)) {
                put(feature, packed);
            }
        });
    }

    private static boolean isPair(String feature) {
        return feature.indexOf(GroundFeatures.JOINT) > 0;
    }

    private void put(String pair, byte[] packed) {
        int joint = pair.indexOf(GroundFeatures.JOINT);
        long key = key(numbered(pair.substring(0, joint)), numbered(pair.substring(joint + 1)));
        int slot = slot(key);
        keys[slot] = key;
        weights[slot] = packed;
    }

    private int numbered(String half) {
        return numbers.computeIfAbsent(half, unseen -> numbers.size());
    }

    /** The number of this half, or {@link #UNKNOWN}. */
    int number(String half) {
        return numbers.getOrDefault(half, UNKNOWN);
    }

    /** What the pair of these halves says, or null where it says nothing. */
    byte @Nullable [] of(int before, int word) {
        return before == UNKNOWN || word == UNKNOWN ? null : weights[slot(key(before, word))];
    }

    private static long key(int before, int word) {
        return (long) before << Integer.SIZE | word;
    }

    /** Where this key stands, or the free place where it would stand. */
    @SuppressWarnings("NullAway") // an empty slot is null
    private int slot(long key) {
        int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & keys.length - 1;
        while (weights[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
