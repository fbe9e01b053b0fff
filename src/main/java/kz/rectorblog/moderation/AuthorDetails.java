package kz.rectorblog.moderation;

import org.jspecify.annotations.Nullable;

/** Who writes, as they gave it (Regulation 5.1, 5.4). {@code null}: not asked or not known, so no rule judges it. */
public record AuthorDetails(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    public static final AuthorDetails UNKNOWN = new AuthorDetails(null, null, null);
}
