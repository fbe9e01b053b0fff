package kz.rectorblog.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words with a number each, found letter by letter from a word's beginning or from its end, without making new strings. */
public final class LetterTree {

    private static final char[] NO_LETTERS = {};
    private static final LetterTree[] NO_BRANCHES = {};

    private char[] letters = NO_LETTERS;
    private LetterTree[] branches = NO_BRANCHES;
    private int value;

    /** A tree of these words to be looked for at the end of others. */
    public static LetterTree ofEndings(Iterable<String> endings) {
        LetterTree tree = new LetterTree();
        endings.forEach(ending -> tree.add(new StringBuilder(ending).reverse().toString(), 1));
        return tree;
    }

    /** Adds a word; a word that is there already has the bits of both numbers. */
    public void add(String word, int bits) {
        LetterTree at = this;
        for (int i = 0; i < word.length(); i++) {
            at = at.grown(word.charAt(i));
        }
        at.value |= bits;
    }

    /** The bits of all words of the tree that this one begins with. */
    public int ofBeginnings(String word) {
        int found = 0;
        @Nullable LetterTree at = this;
        for (int i = 0; i < word.length() && at != null; i++) {
            at = at.branch(word.charAt(i));
            found |= at == null ? 0 : at.value;
        }
        return found;
    }

    /** Which endings the first {@code length} letters of a word have: bit n stands for one of n letters. */
    public int endings(String word, int length) {
        int found = 0;
        @Nullable LetterTree at = this;
        for (int i = 1; i <= length && at != null; i++) {
            at = at.branch(word.charAt(length - i));
            found |= at != null && at.value != 0 ? 1 << i : 0;
        }
        return found;
    }

    private @Nullable LetterTree branch(char letter) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == letter) {
                return branches[i];
            }
        }
        return null;
    }

    private LetterTree grown(char letter) {
        LetterTree known = branch(letter);
        if (known != null) {
            return known;
        }
        LetterTree branch = new LetterTree();
        letters = Arrays.copyOf(letters, letters.length + 1);
        letters[letters.length - 1] = letter;
        branches = Arrays.copyOf(branches, branches.length + 1);
        branches[branches.length - 1] = branch;
        return branch;
    }
}
