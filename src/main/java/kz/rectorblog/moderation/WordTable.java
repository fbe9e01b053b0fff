package kz.rectorblog.moderation;

import java.util.Arrays;
import org.apache.lucene.util.automaton.Automaton;

/**
 * A deterministic automaton as a table: a step is two look-ups. The one of Lucene looks a letter beyond Latin up by halving,
 * and nearly all letters here are Cyrillic.
 */
final class WordTable {

    /** Latin and Cyrillic with the Kazakh letters; other letters are looked up by halving. */
    private static final int COMMON = 0x530;

    private static final int NOWHERE = -1;

    private final int[] points;
    private final short[] common = new short[COMMON];
    private final int[] next;
    private final boolean[] accepting;

    /** @param deterministic without two ways for one letter */
    WordTable(Automaton deterministic) {
        this.points = deterministic.getStartPoints();
        int states = Math.max(1, deterministic.getNumStates());
        this.next = new int[states * points.length];
        this.accepting = new boolean[states];
        for (int character = 0; character < COMMON; character++) {
            common[character] = (short) found(character);
        }
        for (int state = 0; state < deterministic.getNumStates(); state++) {
            accepting[state] = deterministic.isAccept(state);
            for (int kind = 0; kind < points.length; kind++) {
                next[state * points.length + kind] = deterministic.step(state, points[kind]);
            }
        }
    }

    /** Letters between two points are of one kind. */
    private int found(int character) {
        int at = Arrays.binarySearch(points, character);
        return at >= 0 ? at : -at - 2;
    }

    /** Whether the automaton accepts this word. */
    boolean accepts(String word) {
        int state = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            state = next[state * points.length + (letter < COMMON ? common[letter] : found(letter))];
            if (state == NOWHERE) {
                return false;
            }
        }
        return accepting[state];
    }
}
