package kz.rectorblog.moderation;

/** What a text must hold before a pattern is worth trying on it: patterns are the dearest thing a rule can do. */
enum Trigger {
    /** At least eight digits. */
    DIGITS,
    AT_SIGN,
    /** A dot or "://" followed by a letter. */
    LINK,
    ANYTHING;

    private static final int MANY = 8;

    boolean mayHold(String text) {
        return switch (this) {
            case DIGITS -> text.chars().filter(Character::isDigit).limit(MANY).count() == MANY;
            case AT_SIGN -> text.indexOf('@') >= 0;
            case LINK -> text.indexOf('.') >= 0 || text.contains("://");
            case ANYTHING -> true;
        };
    }
}
