package kz.rectorblog.text;

import java.util.List;

/**
 * How surprising each letter is after the two before it, in words of one language. Made by {@code train-letters};
 * a file holds one line for each two letters before, and in it one sign for each letter that may come.
 */
final class LetterModel {

    /** Of what {@link #surprise} counts, so many make one bit. */
    static final int STEPS_OF_A_BIT = 4;

    static final int MOST_STEPS = 18 * STEPS_OF_A_BIT;
    static final char NO_SURPRISE = '0';

    static final LetterModel KAZAKH = read("letters-kk.txt", Alphabet.CYRILLIC);
    static final LetterModel RUSSIAN = read("letters-ru.txt", Alphabet.CYRILLIC);
    static final LetterModel ENGLISH = read("letters-en.txt", Alphabet.LATIN);
    static final LetterModel LATIN_KAZAKH = read("letters-kk-latin.txt", Alphabet.LATIN);
    static final LetterModel LATIN_RUSSIAN = read("letters-ru-latin.txt", Alphabet.LATIN);

    private final Alphabet alphabet;
    private final int size;
    private final byte[] steps;

    private LetterModel(Alphabet alphabet, byte[] steps) {
        this.alphabet = alphabet;
        this.size = alphabet.size();
        this.steps = steps;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** Quarter bits: 0 for what must come, 72 for what never does. Numbers of an {@link Alphabet}; 0 is the word's edge. */
    int surprise(int twoBefore, int before, int letter) {
        return steps[(twoBefore * size + before) * size + letter];
    }

    private static LetterModel read(String resource, Alphabet alphabet) {
        int size = alphabet.size();
        byte[] steps = new byte[size * size * size];
        List<String> lines = TextResource.lines(resource);
        if (lines.size() != size * size) {
            throw new IllegalStateException(resource + " has " + lines.size() + " lines, not " + size * size);
        }
        for (int line = 0; line < lines.size(); line++) {
            String signs = lines.get(line).substring(lines.get(line).indexOf('\t') + 1);
            for (int letter = 0; letter < size; letter++) {
                steps[line * size + letter] = (byte) (signs.charAt(letter) - NO_SURPRISE);
            }
        }
        return new LetterModel(alphabet, steps);
    }
}
