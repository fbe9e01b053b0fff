package kz.rectorblog.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import kz.rectorblog.text.Letters;
import org.jspecify.annotations.Nullable;

/** What the rules of one book know of a word by itself; made once, shared by all texts and threads. */
final class KnownWord {

    private static final Phrase[] NO_PHRASES = {};
    private static final Phrase[][] NOTHING_BEGINS = {};

    /** Shared by the many words of which nothing is to be said: what all share stays near the processor. */
    private static final int[] NONE = {};

    private final String form;
    private final String folded;
    private final int[] sets;
    /** A bit for each remainder of its sets by 64: most questions are answered no by it alone. */
    private final long signature;

    private final int[] traits;
    private final Phrase[][] phrases;
    private final @Nullable Object[] facts;
    private final boolean digits;
    private final boolean latin;
    private final int hash;
    private final boolean visible;

    /**
     * @param form its normal form
     * @param folded its {@linkplain Phrase#fold folded} form
     * @param sets the numbers of the word sets that it belongs to, ascending
     * @param traits the numbers of its traits, and of each the phrases that may begin with the word
     * @param facts so many facts may be found out about a word
     */
    KnownWord(String form, String folded, int[] sets, SortedMap<Integer, List<Phrase>> traits, int facts) {
        this.form = form;
        this.folded = folded.equals(form) ? form : folded;
        this.sets = sets.length == 0 ? NONE : sets;
        this.signature = IntStream.of(sets).mapToLong(set -> 1L << set).reduce(0, (some, more) -> some | more);
        this.traits = traits.isEmpty()
                ? NONE
                : traits.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.phrases = traits.isEmpty()
                ? NOTHING_BEGINS
                : traits.values().stream()
                        .map(begun -> begun.toArray(NO_PHRASES))
                        .toArray(Phrase[][]::new);
        this.facts = new @Nullable Object[facts];
        this.digits = holdsDigit(form);
        this.latin = !form.isEmpty() && form.charAt(0) >= 'a' && form.charAt(0) <= 'z';
        this.hash = form.hashCode();
        this.visible = !form.isEmpty();
    }

    String form() {
        return form;
    }

    String folded() {
        return folded;
    }

    /** Whether anything of it can be seen: a letter may be drawn by nothing. */
    boolean isVisible() {
        return visible;
    }

    /** Whether it begins with a Latin letter. */
    boolean isLatin() {
        return latin;
    }

    /** A word forgotten and met again is the same word. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof KnownWord word && hash == word.hash && form.equals(word.form);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    int[] traits() {
        return traits;
    }

    static boolean holdsDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Letters.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean holdsDigit() {
        return digits;
    }

    boolean isIn(int set) {
        return (signature >>> set & 1) != 0 && Arrays.binarySearch(sets, set) >= 0;
    }

    /** The phrases of this trait that may begin with the word. */
    Phrase[] phrases(int trait) {
        int at = Arrays.binarySearch(traits, trait);
        return at < 0 ? NO_PHRASES : phrases[at];
    }

    /** Two threads may both find a fact out: they find the same, and nothing of it changes later. */
    @Nullable
    Object fact(int number) {
        return facts[number];
    }

    void learn(int number, Object fact) {
        facts[number] = fact;
    }
}
