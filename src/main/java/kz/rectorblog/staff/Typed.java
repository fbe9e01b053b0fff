package kz.rectorblog.staff;

import org.jspecify.annotations.Nullable;

/** What stands in the field of a form, whether it was sent or not. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** Null for a field without a number. */
    static @Nullable Long number(@Nullable String field) {
        String text = text(field);
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** The version that a form carries; -1, which nothing has, where it carries none. */
    static int version(@Nullable String field) {
        Long number = number(field);
        return number == null || number > Integer.MAX_VALUE ? -1 : number.intValue();
    }
}
