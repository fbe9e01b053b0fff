package kz.rectorblog.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.rectorblog.moderation.Finding;

/** A text cut at the borders of its findings, so that a page can mark each of them, overlapping ones too. */
public final class MarkedText {

    private MarkedText() {}

    /** A stretch of the text, with the findings that cover it; the first stretch of a finding is where a link to it leads. */
    public record Piece(String text, List<Numbered> covering, List<Numbered> beginning) {

        public boolean isMarked() {
            return !covering.isEmpty();
        }
    }

    /** A finding with its place in the case's list of findings, from 1. */
    public record Numbered(int number, Finding finding) {}

    public static List<Numbered> numbered(List<Finding> findings) {
        List<Numbered> numbered = new ArrayList<>();
        findings.forEach(finding -> numbered.add(new Numbered(numbered.size() + 1, finding)));
        return numbered;
    }

    /** @param findings those that lie in this text; one without length marks nothing */
    public static List<Piece> of(String text, List<Numbered> findings) {
        SortedSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (Numbered each : findings) {
            borders.add(Math.min(each.finding().start(), text.length()));
            borders.add(Math.min(each.finding().end(), text.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : borders) {
            if (to > from) {
                pieces.add(piece(text, from, to, findings));
            }
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<Numbered> findings) {
        List<Numbered> covering = findings.stream()
                .filter(each -> each.finding().start() <= from && each.finding().end() >= to)
                .toList();
        List<Numbered> beginning =
                covering.stream().filter(each -> each.finding().start() == from).toList();
        return new Piece(text.substring(from, to), covering, beginning);
    }
}
