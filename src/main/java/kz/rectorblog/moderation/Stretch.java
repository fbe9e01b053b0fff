package kz.rectorblog.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signals that speak in a stretch of text, while it moves along: each weighs once, however often it speaks. */
final class Stretch {

    private final Map<Signal, Integer> speaking = new HashMap<>();
    private double weight;

    void enter(Signal signal) {
        if (speaking.merge(signal, 1, Integer::sum) == 1) {
            weight += signal.weight();
        }
    }

    void leave(Signal signal) {
        if (speaking.merge(signal, -1, Integer::sum) == 0) {
            speaking.remove(signal);
            weight -= signal.weight();
        }
    }

    void clear() {
        speaking.clear();
        weight = 0;
    }

    double weight() {
        return weight;
    }

    boolean holdsAny(List<Signal> wanted) {
        return wanted.stream().anyMatch(speaking::containsKey);
    }
}
