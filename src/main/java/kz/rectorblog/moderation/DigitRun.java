package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.rectorblog.text.Letters;

/** Digits that follow each other with at most a few separators between: what could be one number, or several. */
final class DigitRun {

    private static final int WIDEST_GAP = 3;
    private static final int MOST = 200;
    private static final String SEPARATORS = " \u00A0\u202F\u2009-–—‑−.()/";

    private static final String PLAIN = " \u00A0\u202F\u2009-–—‑−";

    private final String text;
    private final int[] places;
    private final int end;

    private DigitRun(String text, int[] places, int end) {
        this.text = text;
        this.places = places;
        this.end = end;
    }

    /** Every run of a text in its order. */
    static List<DigitRun> all(String text) {
        List<DigitRun> all = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (Letters.isDigit(text.charAt(at))) {
                all.add(at(text, at));
                at = all.getLast().end();
            } else {
                at++;
            }
        }
        return all;
    }

    static DigitRun at(String text, int start) {
        int[] places = new int[16];
        int count = 0;
        int at = start;
        int last = start;
        while (at < text.length() && at - last <= WIDEST_GAP && count < MOST) {
            if (Letters.isDigit(text.charAt(at))) {
                places = count == places.length ? Arrays.copyOf(places, count * 2) : places;
                places[count++] = at;
                last = at;
            } else if (SEPARATORS.indexOf(text.charAt(at)) < 0) {
                break;
            }
            at++;
        }
        return new DigitRun(text, Arrays.copyOf(places, count), last + 1);
    }

    int count() {
        return places.length;
    }

    /** The offset after its last digit. */
    int end() {
        return end;
    }

    int place(int index) {
        return places[index];
    }

    char digit(int index) {
        return (char) ('0' + Character.digit(text.charAt(places[index]), 10));
    }

    String digits(int first, int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = first; i < first + length; i++) {
            digits.append(digit(i));
        }
        return digits.toString();
    }

    boolean startsGroup(int index) {
        return index == 0 || places[index] - places[index - 1] > 1;
    }

    boolean endsGroup(int index) {
        return index == places.length - 1 || places[index + 1] - places[index] > 1;
    }

    /** Whether only spaces and hyphens, at most two together, stand among these digits: no dot of a date, no slash. */
    boolean isPlain(int first, int last) {
        for (int at = places[first]; at < places[last]; at++) {
            if (!Letters.isDigit(text.charAt(at)) && PLAIN.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        for (int i = first; i < last; i++) {
            if (places[i + 1] - places[i] > WIDEST_GAP) {
                return false;
            }
        }
        return true;
    }

    boolean hasPlus(int index) {
        return before(index) == '+';
    }

    /** Where the number that begins with this digit is written from: its plus or its bracket belongs to it. */
    int startOf(int index) {
        char before = before(index);
        return before == '+' || before == '(' ? text.lastIndexOf(before, places[index]) : places[index];
    }

    private char before(int index) {
        int at = places[index] - 1;
        if (at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '(') && text.charAt(at - 1) == '+') {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }
}
