package kz.rectorblog.tool;

import org.jspecify.annotations.Nullable;

/** A line of input that is no submission; the run goes on with the next one. */
final class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String id;

    BadLine(@Nullable String id, String reason) {
        super(reason);
        this.id = id;
    }

    /** The line's id, as far as it could be read. */
    @Nullable
    String id() {
        return id;
    }
}
