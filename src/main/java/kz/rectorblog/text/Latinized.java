package kz.rectorblog.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kazakh and Russian as people type them without the letters for it: on a Russian keyboard, or in Latin letters. */
public final class Latinized {

    private static final int KEYBOARD = 1;
    private static final int COMMON = 2;
    private static final int OTHER = 3;
    private static final List<String[]> TABLE = TextResource.lines("typed-letters.tsv").stream()
            .map(line -> line.split("\t", -1))
            .toList();

    private Latinized() {}

    /** With the letters of a Russian keyboard: қ as к, ө as о. */
    public static String onRussianKeyboard(String text) {
        return replaced(text, KEYBOARD);
    }

    /** In the Latin letters of most passports and messengers. */
    public static String common(String text) {
        return replaced(text, COMMON);
    }

    /** In the Latin letters nearer to the Kazakh alphabets: j, q, w. */
    public static String other(String text) {
        return replaced(text, OTHER);
    }

    private static String replaced(String text, int column) {
        Map<Character, String> typed = new HashMap<>();
        TABLE.forEach(row -> typed.put(row[0].charAt(0), row[column]));
        StringBuilder written = new StringBuilder(text.length());
        for (char letter : text.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
            written.append(typed.getOrDefault(letter, String.valueOf(letter)));
        }
        return written.toString();
    }
}
