package kz.rectorblog.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param near what has some of the words only, where those with all of them are few
 * @param total how many items in all
 * @param how what these have of what was asked for
 * @param suggestion the words in a spelling that finds more; for {@link How#OTHER_SPELLING} what these were found by
 * @param facets value to number of hits
 * @param upTo the point of the publication sequence that these results show
 * @param milliseconds how long the search took
 */
public record SearchResults(
        List<Hit> hits,
        List<Hit> near,
        int total,
        How how,
        @Nullable String suggestion,
        Map<Facet, Map<String, Integer>> facets,
        long upTo,
        double milliseconds) {

    /** How what is shown answers what was typed. */
    public enum How {
        ALL_WORDS,
        /** No item had enough of the words, so these have some of them. */
        SOME_WORDS,
        /** No item had the words as typed, so these have them in another spelling. */
        OTHER_SPELLING
    }

    public boolean loose() {
        return how == How.SOME_WORDS;
    }

    public boolean corrected() {
        return how == How.OTHER_SPELLING;
    }

    public int pages() {
        int all = (total + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE;
        return Math.min(all, SearchRequest.LAST_PAGE);
    }
}
