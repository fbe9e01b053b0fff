package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The stretches of whole sentences in which a model of the grounds hears a text: as long as the letters that it has learnt
 * from, so that a long letter hides nothing.
 *
 * @param borders the index of each sentence's first word, and the number of words at the end
 */
record Stretches(List<Integer> borders) {

    /** In words; one sentence alone may be longer. */
    static final int LONGEST = 80;

    /** @param from the index of its first sentence @param to that of the sentence after its last */
    record Stretch(int from, int to) {}

    /** @param sentence the number of the sentence in which the word of this index stands */
    static Stretches of(int words, IntUnaryOperator sentence) {
        List<Integer> borders = new ArrayList<>();
        for (int at = 0; at < words; at++) {
            if (at == 0 || sentence.applyAsInt(at) != sentence.applyAsInt(at - 1)) {
                borders.add(at);
            }
        }
        borders.add(words);
        return new Stretches(List.copyOf(borders));
    }

    /** For each sentence the longest stretch that begins with it, up to the first one that reaches the end. */
    List<Stretch> all() {
        List<Stretch> all = new ArrayList<>();
        for (int from = 0, to = 0; to + 1 < borders.size(); from++) {
            to = Math.max(to, from + 1);
            while (to + 1 < borders.size() && borders.get(to + 1) - borders.get(from) <= LONGEST) {
                to++;
            }
            all.add(new Stretch(from, to));
        }
        return all;
    }

    /** The index of the first word of a stretch. */
    int start(Stretch stretch) {
        return borders.get(stretch.from());
    }

    /** The index after its last word. */
    int end(Stretch stretch) {
        return borders.get(stretch.to());
    }
}
