package kz.rectorblog.moderation;

import kz.rectorblog.text.Localized;
import kz.rectorblog.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a detector found what its rule looks for.
 *
 * @param named what the rule's words name: as {@code {number}} the author's earlier case, as {@code {words}} those that spoke
 * @param detail what the finding says beyond the rule's own reason, if there is more to say
 */
record Mark(
        Field field,
        Span span,
        @Nullable String named,
        @Nullable Localized detail) {

    Mark(Field field, Span span, @Nullable String named) {
        this(field, span, named, null);
    }

    Mark(Field field, Span span) {
        this(field, span, null, null);
    }

    Mark(Field field, int start, int end) {
        this(field, new Span(start, end));
    }

    Mark because(Localized reason) {
        return new Mark(field, span, named, reason);
    }

    /** The rule's reason, with what was seen at this place where there is more to say. */
    Localized why(Localized reason) {
        return detail == null ? reason : reason.and(detail);
    }
}
