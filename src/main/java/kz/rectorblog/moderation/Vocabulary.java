package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.rectorblog.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What each word says to the rules of one book. A detector that looks for words registers a trait when the book is read;
 * a text's word is then judged once for all rules, and common words not even once a text, for they are remembered.
 */
final class Vocabulary {

    private static final int REMEMBERED = 50_000;

    private final Map<String, BitSet> whole = new HashMap<>();
    private final Map<String, BitSet> stems = new HashMap<>();
    private final List<Test> tests = new ArrayList<>();
    private final RecentWords<Known> recent = new RecentWords<>(REMEMBERED);
    private int traits;
    private int longestStem;

    private record Test(Predicate<String> test, int trait) {}

    /** A new trait; it is given to words by the methods below, all before the first text is read. */
    int newTrait() {
        return traits++;
    }

    int traits() {
        return traits;
    }

    /** Every word whose {@linkplain Phrase#fold folded} form is this one has the trait. */
    void whole(String folded, int trait) {
        whole.computeIfAbsent(folded, unseen -> new BitSet()).set(trait);
    }

    /** Every word whose {@linkplain Phrase#fold folded} form begins so has the trait. */
    void stem(String folded, int trait) {
        stems.computeIfAbsent(folded, unseen -> new BitSet()).set(trait);
        longestStem = Math.max(longestStem, folded.length());
    }

    /** Every word whose normal form passes this test has the trait. The test is slow and may be asked once a word. */
    void test(Predicate<String> test, int trait) {
        tests.add(new Test(test, trait));
    }

    /** What this word is: its folded form and its traits in ascending order. */
    Known of(Word word) {
        return recent.of(word.form(), this::judge);
    }

    /** A word's folded form and the numbers of its traits. */
    @SuppressWarnings("ArrayRecordComponent") // made once, shared by all texts, never compared
    record Known(String folded, int[] traits) {}

    private Known judge(String form) {
        String folded = Phrase.fold(form);
        BitSet found = new BitSet();
        add(whole.get(folded), found);
        for (int length = Math.min(longestStem, folded.length()); length > 0; length--) {
            add(stems.get(folded.substring(0, length)), found);
        }
        for (Test each : tests) {
            if (each.test().test(form)) {
                found.set(each.trait());
            }
        }
        return new Known(folded, found.stream().toArray());
    }

    private static void add(@Nullable BitSet more, BitSet found) {
        if (more != null) {
            found.or(more);
        }
    }
}
