package kz.rectorblog.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.rules.Change;

/**
 * One submission of which the tried rule book says something else, as it may be shown.
 *
 * @param number the case's
 * @param pieces of its text, in their order
 */
public record TriedText(
        String number,
        String subject,
        List<Piece> pieces,
        Said before,
        Said after,
        List<Hit> newlyHit,
        List<Hit> noLongerHit) {

    /** A part of the text; {@code changed} where exactly one of the two books finds something. */
    public record Piece(String words, boolean changed) {}

    /** The codes of the verdicts. */
    public record Said(String consideration, String publication) {}

    public record Hit(String ground, String rule, String quote) {}

    static TriedText of(Change change) {
        Veil veil = Veil.over(change);
        String subject = change.text().text().in(Field.SUBJECT);
        return new TriedText(
                change.text().id(),
                veil.cover(subject),
                pieces(veil.cover(change.text().text().text()), change),
                new Said(
                        change.before().consideration().code(),
                        change.before().publication().code()),
                new Said(
                        change.after().consideration().code(),
                        change.after().publication().code()),
                hits(change.newlyHit(), veil),
                hits(change.noLongerHit(), veil));
    }

    private static List<Hit> hits(List<Finding> findings, Veil veil) {
        return findings.stream()
                .map(finding -> new Hit(finding.ground(), finding.rule(), quote(finding, veil)))
                .toList();
    }

    // the author's own name and contacts are nobody's to read here, even where a rule judges them
    private static String quote(Finding finding, Veil veil) {
        return switch (finding.field()) {
            case SUBJECT, TEXT -> veil.cover(finding.quote());
            case NAME, EMAIL, PHONE -> "";
        };
    }

    private static List<Piece> pieces(String text, Change change) {
        List<Finding> places = Stream.concat(change.newlyHit().stream(), change.noLongerHit().stream())
                .filter(finding -> finding.field() == Field.TEXT && finding.end() > finding.start())
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Finding place : places) {
            int start = Math.max(at, place.start());
            if (place.end() > start) {
                add(text.substring(at, start), false, pieces);
                add(text.substring(start, place.end()), true, pieces);
                at = place.end();
            }
        }
        add(text.substring(at), false, pieces);
        return List.copyOf(pieces);
    }

    private static void add(String words, boolean changed, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, changed));
        }
    }
}
