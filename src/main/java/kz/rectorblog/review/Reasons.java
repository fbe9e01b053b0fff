package kz.rectorblog.review;

import java.util.Set;
import java.util.TreeSet;

/**
 * Why a person decides so.
 *
 * @param grounds ids of the Regulation's grounds, {@code G01} to {@code G22}
 * @param words what the author will read; blank where none were given
 */
public record Reasons(Set<String> grounds, String words) {

    public static final Reasons NONE = new Reasons(Set.of(), "");

    private static final String GROUND = "G(0[1-9]|1[0-9]|2[0-2])";

    public Reasons {
        Set<String> known = new TreeSet<>(grounds);
        known.removeIf(ground -> !ground.matches(GROUND));
        grounds = Set.copyOf(known);
        words = words.strip();
    }

    public static Reasons of(String words) {
        return new Reasons(Set.of(), words);
    }
}
