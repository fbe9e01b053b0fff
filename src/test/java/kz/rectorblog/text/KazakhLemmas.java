package kz.rectorblog.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Kazakh forms and their lemmas, from the sets of our own in the test resources; the first lemma of a form counts. */
final class KazakhLemmas {

    private KazakhLemmas() {}

    static Map<String, String> of(String set) {
        return set.startsWith("prose") ? runningText("kazakh-" + set + ".txt") : paradigms("kazakh-" + set + ".txt");
    }

    /** {@code form<TAB>lemma}, a line each. */
    static Map<String, String> table(String resource) {
        Map<String, String> lemmas = new LinkedHashMap<>();
        for (String line : TextResource.lines(resource)) {
            String[] columns = line.split("\t");
            lemmas.put(columns[0], columns[1]);
        }
        return lemmas;
    }

    /** {@code lemma: form form form}. */
    private static Map<String, String> paradigms(String resource) {
        Map<String, String> lemmas = new LinkedHashMap<>();
        for (String line : TextResource.lines(resource)) {
            String[] sides = line.split(": ");
            for (String form : sides[1].split(" ")) {
                lemmas.putIfAbsent(form, sides[0]);
            }
        }
        return lemmas;
    }

    /** {@code form/lemma} or, where they are the same, {@code form}; signs stand apart. */
    private static Map<String, String> runningText(String resource) {
        Map<String, String> lemmas = new LinkedHashMap<>();
        for (String line : TextResource.lines(resource)) {
            for (String token : line.startsWith("[") ? new String[0] : line.split(" ")) {
                String[] sides = token.toLowerCase(Locale.ROOT).split("/");
                if (sides[0].chars().anyMatch(Character::isLetterOrDigit)) {
                    lemmas.putIfAbsent(sides[0], sides[sides.length - 1]);
                }
            }
        }
        return lemmas;
    }
}
