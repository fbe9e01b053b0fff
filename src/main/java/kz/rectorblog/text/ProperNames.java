package kz.rectorblog.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of places and people that keep their capital in small print, in any case. */
public final class ProperNames {

    private static final Set<String> STEMS = stems();
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 6;

    private ProperNames() {}

    /** Whether this small-letter word is a known name or a form of one: {@code алматыда}. */
    public static boolean holds(String word) {
        int shortest = Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING);
        for (int length = word.length(); length >= shortest; length--) {
            if (STEMS.contains(word.substring(0, length))
                    && (length == word.length() || NameEndings.isEnding(word.substring(length)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> stems() {
        Set<String> stems = new HashSet<>();
        for (String line : TextResource.lines("proper-names.txt")) {
            for (String name : line.split(" ")) {
                String small = name.toLowerCase(Locale.ROOT);
                stems.add(small);
                // Москва, в Москве: a Russian name may lose its last vowel, a short one would then be a word
                if (small.length() > SHORTEST_STEM + 2 && "аяь".indexOf(small.charAt(small.length() - 1)) >= 0) {
                    stems.add(small.substring(0, small.length() - 1));
                }
            }
        }
        return Set.copyOf(stems);
    }
}
