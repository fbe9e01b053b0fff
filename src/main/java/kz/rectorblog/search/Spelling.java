package kz.rectorblog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Offers the words of the blog that come nearest to words that it does not have. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final float ACCURACY = 0.6f;

    private Spelling() {}

    /** The words with the unknown ones replaced; empty where there is nothing better. */
    static Optional<String> better(List<String> words, IndexSearcher searcher) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        checker.setThresholdFrequency(0);
        List<String> better = new ArrayList<>();
        for (String word : words) {
            better.add(nearest(checker, word, searcher).orElse(word));
        }
        return better.equals(words) ? Optional.empty() : Optional.of(String.join(" ", better));
    }

    private static Optional<String> nearest(DirectSpellChecker checker, String word, IndexSearcher searcher)
            throws IOException {
        SuggestWord[] nearest = checker.suggestSimilar(
                new Term(Fields.WRITTEN, word),
                1,
                searcher.getIndexReader(),
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX,
                ACCURACY);
        return nearest.length == 0 ? Optional.empty() : Optional.of(nearest[0].string);
    }
}
