package kz.rectorblog.text;

import java.util.Optional;

/**
 * One way to read a word: which stem it leaves and how much speaks for it.
 *
 * @param known whether the stem is a listed root
 * @param weight see {@link ListedStem} and {@link UnlistedStem}; negative means impossible
 */
record WordReading(String stem, boolean known, int weight) {

    static final WordReading IMPOSSIBLE = new WordReading("", false, -1);

    static WordReading untouched(String word) {
        return new WordReading(word, false, 0);
    }

    /** The reading of {@code word} that leaves {@code form}; impossible ones weigh less than none. */
    static WordReading of(String word, String form, WordPart part, KazakhRoots roots, boolean knownOnly) {
        Optional<KazakhRoot> root = part == WordPart.MADE ? Optional.empty() : roots.root(form, part);
        if (root.isPresent()) {
            return ListedStem.reading(root.get(), form, part, rest(word, form));
        }
        if (knownOnly || StemEnding.isImpossible(form)) {
            return IMPOSSIBLE;
        }
        return part == WordPart.NOUN
                ? UnlistedStem.noun(form, rest(word, form), roots)
                : UnlistedStem.verb(form, rest(word, form), part, roots);
    }

    /** What the word has after the stem; the stem may be longer than the word by a lost vowel. */
    private static String rest(String word, String form) {
        return word.substring(Math.min(form.length(), word.length()));
    }

    WordReading orBetter(WordReading other) {
        if (known != other.known) {
            return known ? this : other;
        }
        return other.weight > weight ? other : this;
    }
}
