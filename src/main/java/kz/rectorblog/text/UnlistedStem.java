package kz.rectorblog.text;

/** How likely a reading is that leaves a stem we do not know: by the letters that the suffixes explain, and its shape. */
final class UnlistedStem {

    private static final int SHORTEST_NOUN = 3;
    private static final int SHORTEST_VERB = 4;
    private static final int SHORTEST_BEFORE_YP = 3;
    private static final int SHORTEST_FATHERS_NAME = 6;
    private static final int WEIGHT_OF_A_LETTER = 2;
    private static final int MADE_VERB_BONUS = 4;
    private static final int COMPOUND_BONUS = 4;
    private static final int PATRONYMIC_BONUS = 8;
    private static final int DOUBT_OF_SY = 3;
    /** The last letters of verbs made by a suffix: -ла, -лан, -лас, -дыр, -ай, -лат, -ыл, -ғыз. */
    private static final String[][] MADE = {
        {"лдт", "аеәы"},
        {"лдт", "ае", "нст"},
        {"дт", "ыі", "р"},
        {"ае", "й"},
        {"ыі", "л"},
        {"ғгқк", "ыі", "з"}
    };

    private UnlistedStem() {}

    static WordReading noun(String form, String rest, KazakhRoots roots) {
        boolean narrow = rest.startsWith("ы") || rest.startsWith("і");
        if (form.length() < SHORTEST_NOUN || (narrow && isHalfOfLyOrShy(form))) {
            return WordReading.IMPOSSIBLE;
        }
        int explained = rest.length() * WEIGHT_OF_A_LETTER;
        if (narrow && isFathersName(form + rest.charAt(0))) {
            return new WordReading(form + rest.charAt(0), false, explained + PATRONYMIC_BONUS);
        }
        return new WordReading(form, false, explained + likelihood(form, rest, roots));
    }

    private static int likelihood(String form, String rest, KazakhRoots roots) {
        return (isNativeVoiced(form) ? -1 : 0)
                - (isHalfOfYs(form, rest) ? DOUBT_OF_SY : 0)
                + (roots.isCompound(form) ? COMPOUND_BONUS : 0)
                + (isFathersName(form) ? PATRONYMIC_BONUS : 0);
    }

    static WordReading verb(String form, String rest, WordPart part, KazakhRoots roots) {
        boolean made = isMade(form);
        boolean beforeYp = rest.startsWith("ып") || rest.startsWith("іп");
        boolean impossible = rest.isEmpty()
                || form.length() < (beforeYp ? SHORTEST_BEFORE_YP : SHORTEST_VERB)
                || isHalfOfYp(form, rest)
                || (part == WordPart.MADE && !made)
                || roots.root(form, WordPart.NOUN).isPresent();
        return impossible
                ? WordReading.IMPOSSIBLE
                : new WordReading(form, false, rest.length() * WEIGHT_OF_A_LETTER + (made ? MADE_VERB_BONUS : 0));
    }

    private static boolean isMade(String form) {
        for (String[] ending : MADE) {
            if (StemEnding.is(form, ending)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Серікбайұлы}, {@code Серікбайқызы}: a father's name bends, but keeps its possessive. */
    private static boolean isFathersName(String form) {
        return form.length() >= SHORTEST_FATHERS_NAME && (form.endsWith("ұлы") || form.endsWith("қызы"));
    }

    /** мүдделі, басқарушы: the adjective's -лы and the doer's -шы belong to the stem. */
    private static boolean isHalfOfLyOrShy(String form) {
        char last = form.charAt(form.length() - 1);
        char before = form.charAt(form.length() - 2);
        return last == 'л' && "еыіуйр".indexOf(before) >= 0 || last == 'ш' && "ыі".indexOf(before) < 0;
    }

    /** {@code көтерілісі}: the с belongs to the stem far more often than the ы before it. */
    private static boolean isHalfOfYs(String form, String rest) {
        return rest.startsWith("с") && StemEnding.is(form, "лрнтдйм", "ыі");
    }

    /** {@code тайып}: the ы belongs to the suffix unless the verb is known to end in it. */
    private static boolean isHalfOfYp(String form, String rest) {
        return rest.startsWith("п") && (form.endsWith("ы") || form.endsWith("і"));
    }

    /** A г or б that ends a stem is п or к of a native word, except after sounds of loan words. */
    private static boolean isNativeVoiced(String form) {
        boolean voiced = form.endsWith("г") || form.endsWith("б");
        return voiced && "оинр".indexOf(form.charAt(form.length() - 2)) < 0;
    }
}
