package kz.rectorblog.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * Brings the forms of a Kazakh word to one stem, for searching: {@code студенттеріміздің} and {@code студенттен} to
 * {@code студент}, {@code барғандықтан} to {@code бар}. It reads the word from its end by the suffix order of nouns
 * (plural, possessive, case, predicate) and verbs (voice, negation, tense or verbal noun, person), and believes a
 * suffix only where the stem before it would take it in that very spelling (vowel harmony, assimilation). Derivational
 * suffixes stay. Of several readings the one with the longest listed root wins, else the one that explains most
 * letters. The stem is a key, not always a dictionary word. Immutable, safe for any thread.
 */
public final class KazakhStemmer {

    private static final KazakhStemmer EXACT = new KazakhStemmer(KazakhSpelling.EXACT);
    private static final KazakhStemmer FOLDED = new KazakhStemmer(KazakhSpelling.FOLDED);
    private static final Set<WordPart> WHOLE_WORD =
            EnumSet.complementOf(EnumSet.of(WordPart.VERB, WordPart.MADE, WordPart.NEGATED));
    private static final Set<String> ORDINALS = Set.of("шы", "ші", "ыншы", "інші", "ши", "инши");
    private static final Set<WordPart> ROOTS = EnumSet.of(WordPart.NOUN, WordPart.VERB);

    private final KazakhSpelling spelling;
    private final KazakhSuffixes suffixes;
    private final KazakhRoots roots;

    private KazakhStemmer(KazakhSpelling spelling) {
        this.spelling = spelling;
        this.suffixes = KazakhSuffixes.in(spelling);
        this.roots = new KazakhRoots(spelling);
    }

    /** Trusts the Kazakh letters of the text. */
    public static KazakhStemmer exact() {
        return EXACT;
    }

    /** Stems the {@link KazakhFolding folded} word, so it does not matter on which keyboard the text was typed. */
    public static KazakhStemmer folded() {
        return FOLDED;
    }

    /** The stem of one word of any case; a word without letters comes back as it is. */
    public String stem(String word) {
        String form = spelling.of(word);
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 ? stemHyphenated(form.substring(0, hyphen), form.substring(hyphen + 1)) : stemPlain(form);
    }

    /** {@code АҚШ-тың}, {@code 2020-да}, {@code 5-ші}: the ending stands apart; any other compound bends at its end. */
    private String stemHyphenated(String head, String tail) {
        boolean ordinal = Character.isDigit(head.charAt(head.length() - 1)) && ORDINALS.contains(tail);
        if (tail.isEmpty() || ordinal || !suffixes.written(tail).isEmpty()) {
            return stem(head);
        }
        return head + "-" + stemPlain(tail);
    }

    private String stemPlain(String form) {
        if (!form.chars().allMatch(Character::isLetter)) {
            return form;
        }
        return roots.wholeWord(form).orElseGet(() -> bestStem(form));
    }

    private String bestStem(String form) {
        String stem = bestReading(form).stem();
        return KazakhGlides.isSpelledOut(form) ? stem : KazakhGlides.spelledTogether(stem);
    }

    private WordReading bestReading(String form) {
        Search search = new Search(form);
        search.atRoot(form, ROOTS, false);
        search.unwind(form, WHOLE_WORD);
        String spelledOut = KazakhGlides.spelledOut(form);
        if (!search.best.known() && !spelledOut.equals(form)) {
            search.unwind(spelledOut, WHOLE_WORD);
        }
        return search.best;
    }

    /** One walk through all readings of one word. */
    private final class Search {

        private final String word;
        private WordReading best;

        Search(String word) {
            this.word = word;
            this.best = WordReading.untouched(word);
        }

        void unwind(String form, Set<WordPart> parts) {
            int longest = Math.min(suffixes.longest(), form.length() - 1);
            for (int length = 1; length <= longest; length++) {
                String base = form.substring(0, form.length() - length);
                for (KazakhSuffix suffix : suffixes.written(form.substring(base.length()))) {
                    if (parts.contains(suffix.result())) {
                        take(suffix, base);
                    }
                }
            }
        }

        private void take(KazakhSuffix suffix, String base) {
            if (suffix.shortens()) {
                follow(suffix, base + "ы");
                follow(suffix, base + spelling.of("і"));
                return;
            }
            follow(suffix, base);
            if (KazakhSounds.isVowel(suffix.written().charAt(0)) && KazakhGlides.isVoiced(base)) {
                follow(suffix, KazakhGlides.devoiced(base));
            }
        }

        private void follow(KazakhSuffix suffix, String base) {
            if ((KazakhSounds.settingsOf(base, spelling) & suffix.settings()) == 0) {
                return;
            }
            atRoot(base, suffix.standsOn(), suffix.knownOnly() || suffix.shortens());
            unwind(base, suffix.standsOn());
        }

        void atRoot(String form, Set<WordPart> parts, boolean knownOnly) {
            for (WordPart part : parts) {
                if (part.isRoot()) {
                    best = best.orBetter(WordReading.of(word, form, part, roots, knownOnly || best.known()));
                }
            }
        }
    }
}
