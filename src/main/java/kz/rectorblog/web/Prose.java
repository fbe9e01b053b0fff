package kz.rectorblog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.text.Redactor;

/** Plain text of a person as a page shows it: paragraphs, line breaks, links that can be followed, masked places. */
public record Prose(List<List<Piece>> paragraphs) {

    private static final Pattern SPECIAL = Pattern.compile(
            "(?<link>https?://[^\\s<>\"«»]*[^\\s<>\"«».,;:!?)\\]])|(?<mask>" + Redactor.MASK + ")|(?<line>\\R)");

    public sealed interface Piece {}

    public record Words(String text) implements Piece {}

    public record Link(String address) implements Piece {}

    /** Something stood here that is not for everyone. */
    public record Masked() implements Piece {}

    public record LineBreak() implements Piece {}

    public static Prose of(String text) {
        return new Prose(Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(String::strip)
                .map(Prose::pieces)
                .toList());
    }

    private static List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Matcher special = SPECIAL.matcher(paragraph);
        int from = 0;
        while (special.find()) {
            addWords(pieces, paragraph.substring(from, special.start()));
            pieces.add(pieceOf(special));
            from = special.end();
        }
        addWords(pieces, paragraph.substring(from));
        return pieces;
    }

    private static Piece pieceOf(Matcher special) {
        String link = special.group("link");
        if (link != null) {
            return new Link(link);
        }
        return special.group("mask") == null ? new LineBreak() : new Masked();
    }

    private static void addWords(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Words(words));
        }
    }
}
