package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a pattern what must stand in every text that it finds: one of some pieces, in small letters. To look for
 * pieces is a hundred times cheaper than to try a pattern. Of several such sets the one with the longest pieces is taken.
 */
final class Needles {

    private final String pattern;
    private final List<List<String>> sets = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private Needles(String pattern) {
        this.pattern = pattern;
    }

    /** One of these stands in every text that the pattern finds; none where it can't be told. */
    static List<String> of(String pattern) {
        if (pattern.contains("\\Q")) {
            return List.of();
        }
        List<String> needles = new ArrayList<>();
        for (String choice : choices(pattern)) {
            List<String> ofChoice = new Needles(choice).best();
            if (ofChoice.isEmpty()) {
                return List.of();
            }
            needles.addAll(ofChoice);
        }
        return needles;
    }

    /** The halves of {@code a|b} outside all brackets. */
    private static List<String> choices(String pattern) {
        List<String> choices = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < pattern.length(); at = end(pattern, at)) {
            if (pattern.charAt(at) == '|') {
                choices.add(pattern.substring(start, at));
                start = at + 1;
            }
        }
        choices.add(pattern.substring(start));
        return choices;
    }

    private List<String> best() {
        for (int at = 0; at < pattern.length(); ) {
            int end = end(pattern, at);
            int next = afterQuantifier(end);
            read(at, end, next > end ? pattern.charAt(end) : ' ', next > end && isOptional(end));
            at = next;
        }
        endPiece();
        return sets.stream().max(Comparator.comparingInt(Needles::shortest)).orElse(List.of());
    }

    private void read(int at, int end, char quantifier, boolean optional) {
        Character letter = letter(at, end);
        if (letter != null && !optional) {
            piece.append(Character.toLowerCase(letter));
        }
        if (letter == null || quantifier != ' ') {
            endPiece();
        }
        if (pattern.charAt(at) == '(' && !optional) {
            sets.add(of(inside(at, end)));
        }
    }

    private void endPiece() {
        if (!piece.isEmpty()) {
            sets.add(List.of(piece.toString()));
            piece.setLength(0);
        }
    }

    /** The letter or sign that this item alone stands for, or null. */
    private @Nullable Character letter(int at, int end) {
        char first = pattern.charAt(at);
        if (first == '\\') {
            boolean isSign = end == at + 2 && !Character.isLetterOrDigit(pattern.charAt(at + 1));
            return isSign ? pattern.charAt(at + 1) : null;
        }
        return end == at + 1 && ".^$".indexOf(first) < 0 ? first : null;
    }

    /** What brackets hold; nothing for those that only change how the engine reads. */
    private String inside(int open, int end) {
        if (pattern.startsWith("(?:", open)) {
            return pattern.substring(open + 3, end - 1);
        }
        return pattern.charAt(open + 1) == '?' ? "" : pattern.substring(open + 1, end - 1);
    }

    private boolean isOptional(int quantifier) {
        return pattern.charAt(quantifier) == '?'
                || pattern.charAt(quantifier) == '*'
                || pattern.startsWith("{0", quantifier);
    }

    /** The index after what says how often the item before it stands, and after the sign that makes that lazy. */
    private int afterQuantifier(int at) {
        if (at >= pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return at;
        }
        int end = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        return end < pattern.length() && pattern.charAt(end) == '?' ? end + 1 : end;
    }

    /** The index after the item that begins here: a letter, an escaped one, a class of letters or what brackets hold. */
    private static int end(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> endOfEscape(pattern, at);
            case '[' -> endOfClass(pattern, at);
            case '(' -> endOfBrackets(pattern, at);
            default -> at + 1;
        };
    }

    private static int endOfEscape(String pattern, int at) {
        boolean named = at + 2 < pattern.length()
                && Character.toLowerCase(pattern.charAt(at + 1)) == 'p'
                && pattern.charAt(at + 2) == '{';
        return named ? pattern.indexOf('}', at) + 1 : Math.min(at + 2, pattern.length());
    }

    private static int endOfClass(String pattern, int at) {
        int end = at + 1;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            end = pattern.charAt(end) == '\\' ? endOfEscape(pattern, end) : end + 1;
        }
        return end + 1;
    }

    private static int endOfBrackets(String pattern, int at) {
        int end = at + 1;
        while (end < pattern.length() && pattern.charAt(end) != ')') {
            end = end(pattern, end);
        }
        return end + 1;
    }

    private static int shortest(List<String> needles) {
        return needles.stream().mapToInt(String::length).min().orElse(0);
    }
}
