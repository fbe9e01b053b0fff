package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Span;

/** What must stand near before a pattern is worth trying: patterns are the dearest thing a rule can do. */
enum Trigger {
    DIGITS,
    AT_SIGN,
    /** A dot or a colon, as every link has. */
    LINK,
    ANYTHING;

    /** Signs of one place stand no further from each other. */
    private static final int GAP = 8;

    /** A pattern may begin so much before the first sign of a place and end so much after its last one. */
    private static final int AROUND = 60;

    /** The places of the text that hold at least so many of the signs, with what stands around them. */
    List<Span> places(String text, int fewest) {
        if (this == ANYTHING) {
            return List.of(new Span(0, text.length()));
        }
        List<Span> places = new ArrayList<>();
        int at = next(text, 0);
        while (at >= 0) {
            int first = at;
            int last = at;
            int signs = 0;
            for (; at >= 0 && at - last <= GAP; at = next(text, at + 1)) {
                last = at;
                signs++;
            }
            if (signs >= fewest) {
                places.add(around(first, last, text));
            }
        }
        return merged(places);
    }

    private int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isSign(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isSign(char character) {
        return switch (this) {
            case DIGITS -> Letters.isDigit(character);
            case AT_SIGN -> character == '@';
            case LINK -> character == '.' || character == ':';
            case ANYTHING -> true;
        };
    }

    private static Span around(int first, int last, String text) {
        return new Span(Math.max(0, first - AROUND), Math.min(text.length(), last + 1 + AROUND));
    }

    /** The same places, those that touch as one; the given ones stand in their order. */
    static List<Span> merged(List<Span> places) {
        List<Span> merged = new ArrayList<>();
        for (Span place : places) {
            if (!merged.isEmpty() && merged.getLast().end() >= place.start()) {
                Span before = merged.removeLast();
                merged.add(new Span(before.start(), place.end()));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }
}
