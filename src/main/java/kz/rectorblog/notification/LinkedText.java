package kz.rectorblog.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text in which the addresses of this blog become links, and no other address does. */
public final class LinkedText {

    private LinkedText() {}

    public record Line(List<Piece> pieces) {}

    /** @param href where the piece leads, relative to this site, so that a demonstration works on any port */
    public record Piece(String text, @Nullable String href) {}

    static List<Line> of(String text, String base) {
        Pattern address = Pattern.compile(Pattern.quote(base) + "(/[A-Za-z0-9/_-]*)");
        return text.lines().map(line -> line(line, address)).toList();
    }

    private static Line line(String line, Pattern address) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = address.matcher(line);
        int from = 0;
        while (matcher.find()) {
            pieces.add(new Piece(line.substring(from, matcher.start()), null));
            pieces.add(new Piece(matcher.group(), matcher.group(1)));
            from = matcher.end();
        }
        pieces.add(new Piece(line.substring(from), null));
        return new Line(pieces);
    }
}
