package kz.rectorblog.text;

/**
 * Which of the three languages a text is mostly written in: how its words are spelled, and its commonest words. Knows
 * Kazakh typed without Kazakh letters, and Kazakh and Russian in Latin letters, where more than a few words say so.
 */
public final class LanguageGuess {

    private static final int BIT = LetterModel.STEPS_OF_A_BIT;
    /** One strange word, a name or a borrowing, must not outweigh a sentence. */
    private static final int MOST_OF_A_WORD = 16 * BIT;

    private static final int COMMON_WORD = 8 * BIT;
    private static final int LATIN_IS_ENGLISH = 3 * BIT;
    /** Xbox in a Cyrillic text makes it no English, nor Нұрлан in a Russian one Kazakh: capitals after the first word. */
    private static final int NAMES_COUNT = 4;

    private static final CommonWords COMMON = CommonWords.read();

    private final String text;
    private final int[] against = new int[Language.values().length];
    private final int[] againstByNames = new int[Language.values().length];
    private boolean cyrillic;

    private LanguageGuess(String text) {
        this.text = text;
    }

    /** The language of the text; Kazakh where nothing speaks for any, because the blog is Kazakh first. */
    public static Language of(String text) {
        LanguageGuess guess = new LanguageGuess(text);
        guess.read();
        return guess.best();
    }

    private Language best() {
        Language best = Language.KK;
        for (Language language : Language.values()) {
            best = against(language) < against(best) ? language : best;
        }
        return best;
    }

    private int against(Language language) {
        return against[language.ordinal()] + againstByNames[language.ordinal()] / (cyrillic ? NAMES_COUNT : 1);
    }

    private void read() {
        int at = 0;
        boolean latin = false;
        while (at < text.length()) {
            int code = Alphabet.code(text.charAt(at));
            if (code == 0) {
                at++;
            } else {
                latin |= Alphabet.of(code) == Alphabet.LATIN;
                at = Alphabet.of(code) == Alphabet.LATIN ? readLatin(at) : readCyrillic(at);
            }
        }
        if (latin) {
            against[Language.KK.ordinal()] += LATIN_IS_ENGLISH;
            against[Language.RU.ordinal()] += LATIN_IS_ENGLISH;
        }
    }

    private int readCyrillic(int start) {
        int kazakh = 0;
        int russian = 0;
        int twoBefore = 0;
        int before = 0;
        long key = 0;
        int at = start;
        int code = Alphabet.code(text.charAt(at));
        while (code != 0 && Alphabet.of(code) == Alphabet.CYRILLIC) {
            kazakh += LetterModel.KAZAKH.surprise(twoBefore, before, code);
            russian += LetterModel.RUSSIAN.surprise(twoBefore, before, code);
            twoBefore = before;
            before = code;
            key = CommonWords.key(key, code);
            at++;
            code = at < text.length() ? Alphabet.code(text.charAt(at)) : 0;
        }
        kazakh += LetterModel.KAZAKH.surprise(twoBefore, before, 0);
        russian += LetterModel.RUSSIAN.surprise(twoBefore, before, 0);
        boolean name = cyrillic && Letters.isCapital(text.charAt(start));
        cyrillic = true;
        blame(name ? againstByNames : against, kazakh, russian, Math.min(kazakh, russian) + MOST_OF_A_WORD);
        praise(Language.KK, key);
        praise(Language.RU, key);
        return at;
    }

    private int readLatin(int start) {
        int english = 0;
        int kazakh = 0;
        int russian = 0;
        int twoBefore = 0;
        int before = 0;
        long key = 0;
        int at = start;
        int code = Alphabet.code(text.charAt(at));
        while (code != 0 && Alphabet.of(code) == Alphabet.LATIN) {
            int letter = Alphabet.number(code);
            english += LetterModel.ENGLISH.surprise(twoBefore, before, letter);
            kazakh += LetterModel.LATIN_KAZAKH.surprise(twoBefore, before, letter);
            russian += LetterModel.LATIN_RUSSIAN.surprise(twoBefore, before, letter);
            twoBefore = before;
            before = letter;
            key = CommonWords.key(key, letter);
            at++;
            code = at < text.length() ? Alphabet.code(text.charAt(at)) : 0;
        }
        if (isAddress(at)) {
            return endOfAddress(at);
        }
        english += LetterModel.ENGLISH.surprise(twoBefore, before, 0);
        kazakh += LetterModel.LATIN_KAZAKH.surprise(twoBefore, before, 0);
        russian += LetterModel.LATIN_RUSSIAN.surprise(twoBefore, before, 0);
        blame(Letters.isCapital(text.charAt(start)) ? againstByNames : against, kazakh, russian, english);
        praise(Language.EN, key);
        return at;
    }

    /** {@code https://…}, {@code name@…}: what stands there is in no language. */
    private boolean isAddress(int at) {
        return at < text.length() && (text.charAt(at) == '@' || text.startsWith("://", at));
    }

    private int endOfAddress(int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void blame(int[] against, int kazakh, int russian, int english) {
        int least = Math.min(english, Math.min(kazakh, russian));
        against[Language.KK.ordinal()] += Math.min(MOST_OF_A_WORD, kazakh - least);
        against[Language.RU.ordinal()] += Math.min(MOST_OF_A_WORD, russian - least);
        against[Language.EN.ordinal()] += Math.min(MOST_OF_A_WORD, english - least);
    }

    private void praise(Language language, long key) {
        if (COMMON.holds(language, key)) {
            against[language.ordinal()] -= COMMON_WORD;
        }
    }
}
