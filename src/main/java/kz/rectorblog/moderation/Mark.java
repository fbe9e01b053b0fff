package kz.rectorblog.moderation;

import kz.rectorblog.text.Span;

/** A place where a detector found what its rule looks for. */
record Mark(Field field, Span span) {

    Mark(Field field, int start, int end) {
        this(field, new Span(start, end));
    }
}
