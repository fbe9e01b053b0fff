package kz.rectorblog.moderation;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.text.Span;

/** What a text quotes: at least two words between quotation marks. A single word there is irony as often as a report. */
final class Quotations {

    static final Quotations NONE = new Quotations();

    private static final String UP_TO = "{3,300}";
    private static final Pattern QUOTED =
            Pattern.compile("«[^«»]" + UP_TO + "»|[“„][^“”„]" + UP_TO + "[”“]|\"[^\"\\n]" + UP_TO + "\"");
    private static final Pattern TWO_WORDS = Pattern.compile("\\S\\s+\\S");

    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    private Quotations() {}

    static Quotations in(String text) {
        Quotations quotations = new Quotations();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (TWO_WORDS.matcher(quoted.group()).find()) {
                quotations.byStart.put(quoted.start(), new Span(quoted.start(), quoted.end()));
            }
        }
        return quotations;
    }

    boolean cover(Span place) {
        Map.Entry<Integer, Span> quotation = byStart.floorEntry(place.start());
        return quotation != null && quotation.getValue().overlaps(place);
    }
}
