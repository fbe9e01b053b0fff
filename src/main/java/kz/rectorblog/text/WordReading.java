package kz.rectorblog.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way to read a word: which stem it leaves and how much speaks for it.
 *
 * @param known whether the stem is a listed root
 * @param weight for a listed root its length, else by the letters that the suffixes explain; negative means impossible
 */
record WordReading(String stem, boolean known, int weight) {

    private static final int SHORTEST_NOUN = 3;
    private static final int SHORTEST_VERB = 4;
    private static final int WEIGHT_OF_A_LETTER = 2;
    private static final int MADE_VERB_BONUS = 4;
    private static final int LOCATIVE_LENGTH = 3;
    private static final WordReading IMPOSSIBLE = new WordReading("", false, -1);
    private static final Pattern LOOKS_LIKE_CASE = Pattern.compile(".{2,}[дт][ае]");
    private static final Pattern MADE_VERB =
            Pattern.compile(".{2,}([лдт][аеәы]|[лдт][ае]н|[лдт][ае]с|[дт][ыі]р|[ае]й|[лдт][ае]т|[ыі]л|[ғгқк][ыі]з)");
    private static final Pattern NO_STEM_ENDS_SO = Pattern.compile(".*([қк]с|[қк]ш|[тпш][кқ]|[тп]ш|[бвгғд][бвгғд]|ғ)");
    /** мүдделі, басқарушы: the adjective's -лы and the doer's -шы belong to the stem. */
    private static final Pattern HALF_OF_LY_OR_SHY = Pattern.compile(".*([еыіуйр]л|[^ыі]ш)");

    private static final Pattern NATIVE_VOICED = Pattern.compile(".*(?<![оинр])[гб]");

    static WordReading untouched(String word) {
        return new WordReading(word, false, 0);
    }

    /** The reading of {@code word} that leaves {@code form}; impossible ones weigh less than none. */
    static WordReading of(String word, String form, WordPart part, KazakhRoots roots, boolean knownOnly) {
        Optional<String> root = roots.root(form, part);
        if (root.isPresent() && part != WordPart.MADE) {
            return new WordReading(root.get(), true, form.length() - doubt(word, form, part));
        }
        if (knownOnly || NO_STEM_ENDS_SO.matcher(form).matches()) {
            return IMPOSSIBLE;
        }
        return part == WordPart.NOUN ? unlistedNoun(word, form) : unlistedVerb(word, form, part, roots);
    }

    /** {@code орында}, {@code істер}: far more often "in the place", "things" than "carry out!", "will do". */
    private static int doubt(String word, String form, WordPart part) {
        boolean bare = word.length() <= form.length() || word.charAt(form.length()) == 'р';
        return part == WordPart.VERB && bare && LOOKS_LIKE_CASE.matcher(form).matches() ? LOCATIVE_LENGTH : 0;
    }

    private static WordReading unlistedNoun(String word, String form) {
        if (form.length() < SHORTEST_NOUN
                || (endsBeforeNarrowVowel(word, form)
                        && HALF_OF_LY_OR_SHY.matcher(form).matches())) {
            return IMPOSSIBLE;
        }
        int doubt = NATIVE_VOICED.matcher(form).matches() ? 1 : 0;
        return new WordReading(form, false, explained(word, form) - doubt);
    }

    private static WordReading unlistedVerb(String word, String form, WordPart part, KazakhRoots roots) {
        boolean made = MADE_VERB.matcher(form).matches();
        boolean impossible = form.length() < SHORTEST_VERB
                || roots.root(form, WordPart.NOUN).isPresent()
                || (part == WordPart.MADE && !made)
                || explained(word, form) <= 0;
        return impossible
                ? IMPOSSIBLE
                : new WordReading(form, false, explained(word, form) + (made ? MADE_VERB_BONUS : 0));
    }

    private static int explained(String word, String form) {
        return (word.length() - form.length()) * WEIGHT_OF_A_LETTER;
    }

    private static boolean endsBeforeNarrowVowel(String word, String form) {
        return word.length() > form.length() && "ыі".indexOf(word.charAt(form.length())) >= 0;
    }

    WordReading orBetter(WordReading other) {
        if (known != other.known) {
            return known ? this : other;
        }
        return other.weight > weight ? other : this;
    }
}
