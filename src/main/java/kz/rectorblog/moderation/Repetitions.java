package kz.rectorblog.moderation;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Finds where things of a row have been said before. */
final class Repetitions {

    private static final int NOWHERE = -1;

    private Repetitions() {}

    /** For each of so many things the index of the last one before it that equals it, or -1. */
    static int[] of(int size, IntFunction<?> thing) {
        int[] before = new int[size];
        int[] last = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(last, NOWHERE);
        for (int at = 0; at < size; at++) {
            int slot = slot(last, thing, at);
            before[at] = last[slot];
            last[slot] = at;
        }
        return before;
    }

    /** Where an equal thing has left its index, or the free place for it. */
    private static int slot(int[] last, IntFunction<?> thing, int at) {
        Object wanted = thing.apply(at);
        int slot = spread(wanted.hashCode()) & last.length - 1;
        while (last[slot] != NOWHERE && !wanted.equals(thing.apply(last[slot]))) {
            slot = slot + 1 & last.length - 1;
        }
        return slot;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }
}
