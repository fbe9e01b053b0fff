package kz.rectorblog.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Abbreviations of university life, written as they ought to be: ҚазҰПУ, ЖОО, IELTS; with case endings or without. */
public final class Abbreviations {

    private static final int LONGEST_ENDING = 6;
    private static final Map<String, String> WRITTEN = written();

    private Abbreviations() {}

    /** {@code ҚАЗҰПУ} as {@code ҚазҰПУ}, {@code ҰБТДА} as {@code ҰБТда}; empty for a word that is none. */
    public static Optional<String> proper(String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        String known = WRITTEN.get(capitals);
        for (int ending = 1; known == null && ending <= LONGEST_ENDING && capitals.length() - ending >= 2; ending++) {
            known = withEnding(capitals, capitals.length() - ending);
        }
        return Optional.ofNullable(known);
    }

    private static @org.jspecify.annotations.Nullable String withEnding(String capitals, int length) {
        String known = WRITTEN.get(capitals.substring(0, length));
        String ending = capitals.substring(length).toLowerCase(Locale.ROOT);
        return known != null && NameEndings.isEnding(ending) ? known + ending : null;
    }

    private static Map<String, String> written() {
        Map<String, String> written = new HashMap<>();
        for (String line : TextResource.lines("abbreviations.txt")) {
            for (String word : line.split(" ")) {
                written.put(word.toUpperCase(Locale.ROOT), word);
            }
        }
        return Map.copyOf(written);
    }
}
