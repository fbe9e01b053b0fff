package kz.rectorblog.text;

/**
 * How far to trust a reading that ends at a listed root. A longer root says more; a common one is worth some letters, and
 * so is a noun that needs no suffix at all.
 */
final class ListedStem {

    private static final int WEIGHT_OF_A_LETTER = 2;
    private static final int COMMON_BONUS = 5;
    private static final int WHOLE_BONUS = 3;
    private static final int DOUBT = 6;

    private ListedStem() {}

    static WordReading reading(KazakhRoot root, String form, WordPart part, String rest) {
        boolean whole = part == WordPart.NOUN && rest.isEmpty();
        boolean doubtful = part == WordPart.VERB ? isLikelierNoun(form, rest) : isLikelierGenitive(form, rest);
        int weight = form.length() * WEIGHT_OF_A_LETTER
                + (root.common() ? COMMON_BONUS : 0)
                + (whole ? WHOLE_BONUS : 0)
                - (doubtful ? DOUBT : 0);
        return new WordReading(root.stem(), true, weight);
    }

    /** {@code орында}, {@code істер}, {@code әкелер}: "in the place", "things", "fathers" rather than verbs. */
    private static boolean isLikelierNoun(String form, String rest) {
        boolean looksLikeCase = StemEnding.is(form, "лдт", "ае") || StemEnding.is(form, "аеөүоуыі", "л");
        return looksLikeCase && (rest.isEmpty() || isPlural(rest));
    }

    /** The р of a plural whose -ла- was taken for the verb's, and what can follow a plural. */
    private static boolean isPlural(String rest) {
        String ending = rest.startsWith("а") || rest.startsWith("е") ? rest.substring(1) : rest;
        return ending.startsWith("р") && (ending.length() == 1 || "ыідғгм".indexOf(ending.charAt(1)) >= 0);
    }

    /** {@code қауіптің} is of the danger, not "your dangerous one". */
    private static boolean isLikelierGenitive(String form, String rest) {
        return rest.startsWith("ң") && StemEnding.is(form, "дт", "ыі");
    }
}
