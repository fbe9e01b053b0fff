package kz.rectorblog.moderation;

import kz.rectorblog.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a detector found what its rule looks for.
 *
 * @param earlier the number of the author's earlier case that the finding is about, if it is about one
 */
record Mark(Field field, Span span, @Nullable String earlier) {

    Mark(Field field, Span span) {
        this(field, span, null);
    }

    Mark(Field field, int start, int end) {
        this(field, new Span(start, end));
    }
}
