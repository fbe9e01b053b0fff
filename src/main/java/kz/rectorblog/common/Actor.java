package kz.rectorblog.common;

import org.jspecify.annotations.Nullable;

/** Who did it: the author, a member of staff (then the id says which), or the system by itself. */
public record Actor(Kind kind, @Nullable Long staffId) {

    public static final Actor AUTHOR = new Actor(Kind.AUTHOR, null);
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

    public static Actor staff(long id) {
        return new Actor(Kind.STAFF, id);
    }

    public enum Kind {
        AUTHOR,
        STAFF,
        SYSTEM
    }
}
