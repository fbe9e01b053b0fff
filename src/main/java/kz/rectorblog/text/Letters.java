package kz.rectorblog.text;

/** Questions about a character that every rule asks of every character: the common answers without a table of Unicode. */
public final class Letters {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_DIGIT_BEYOND_ASCII = 0x0660;

    private Letters() {}

    /** As {@link Character#isDigit(char)}. */
    public static boolean isDigit(char character) {
        return character <= '9'
                ? character >= '0'
                : character >= FIRST_DIGIT_BEYOND_ASCII && Character.isDigit(character);
    }

    /** A small Russian or English letter, as most characters of a text are. */
    public static boolean isCommon(char character) {
        return character >= 'а' && character <= 'я' || character >= 'a' && character <= 'z';
    }

    /** As {@link Character#isUpperCase(char)}. */
    public static boolean isCapital(char character) {
        return !isCommon(character)
                && (character >= 'А' && character <= 'Я'
                        || character >= 'A' && character <= 'Z'
                        || character >= FIRST_BEYOND_ASCII && Character.isUpperCase(character));
    }
}
