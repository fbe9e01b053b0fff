package kz.rectorblog.text;

import java.util.List;

/** How readable a word is: how much its spelling surprises in the language that it fits best. */
public final class Legibility {

    /** A letter of an ordinary word surprises by 2 to 4 bits, one struck at random by 7 and more. */
    private static final double BIT = LetterModel.STEPS_OF_A_BIT;

    /** A long run of one letter, or so many doubled ones, is a word drawn out: {@code өөөттееее}. */
    private static final int DRAWN_OUT_RUN = 3;

    private static final double DRAWN_OUT_SHARE = 0.6;

    private static final List<LetterModel> CYRILLIC = List.of(LetterModel.KAZAKH, LetterModel.RUSSIAN);
    private static final List<LetterModel> LATIN =
            List.of(LetterModel.ENGLISH, LetterModel.LATIN_KAZAKH, LetterModel.LATIN_RUSSIAN);

    private Legibility() {}

    /** The mean surprise of its letters in bits, repeated letters of a drawn-out word read once; 0 without known letters. */
    public static double surprise(String word) {
        boolean drawnOut = isDrawnOut(word);
        double least = Double.MAX_VALUE;
        for (LetterModel model : modelsOf(word)) {
            least = Math.min(least, mean(model, word, drawnOut));
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    /** By its first letter: a word of two scripts is read in that one. */
    private static List<LetterModel> modelsOf(String word) {
        for (int i = 0; i < word.length(); i++) {
            int code = Alphabet.code(word.charAt(i));
            if (code != 0) {
                return Alphabet.of(code) == Alphabet.CYRILLIC ? CYRILLIC : LATIN;
            }
        }
        return List.of();
    }

    private static double mean(LetterModel model, String word, boolean drawnOut) {
        int steps = 0;
        int letters = 0;
        int twoBefore = 0;
        int before = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = model.alphabet().number(word.charAt(i));
            if (letter == 0 || drawnOut && letter == before) {
                continue;
            }
            steps += model.surprise(twoBefore, before, letter);
            letters++;
            twoBefore = before;
            before = letter;
        }
        steps += model.surprise(twoBefore, before, 0);
        return steps / BIT / (letters + 1);
    }

    private static boolean isDrawnOut(String word) {
        int run = 0;
        int different = 0;
        boolean longRun = false;
        for (int i = 0; i < word.length(); i++) {
            boolean same = i > 0 && word.charAt(i) == word.charAt(i - 1);
            run = same ? run + 1 : 1;
            different += same ? 0 : 1;
            longRun |= run >= DRAWN_OUT_RUN;
        }
        return longRun || different <= word.length() * DRAWN_OUT_SHARE;
    }
}
