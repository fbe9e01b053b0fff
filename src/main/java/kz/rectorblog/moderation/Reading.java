package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.Words;

/** One field as the rules read it: the text as written and its words. */
record Reading(Field field, String text, List<Word> words) {

    Reading(Field field, String text) {
        this(field, text, Words.of(text));
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    Mark mark(int start, int end) {
        return new Mark(field, new Span(start, end));
    }

    Mark whole() {
        return mark(0, text.length());
    }

    /** The index of the first word that starts at or after this offset. */
    int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
