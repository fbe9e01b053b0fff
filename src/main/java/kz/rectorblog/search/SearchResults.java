package kz.rectorblog.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many items in all
 * @param loose no item had enough of the words, so these have some of them
 * @param suggestion the words in a spelling that finds something
 * @param facets value to number of hits
 * @param upTo the point of the publication sequence that these results show
 * @param milliseconds how long the search took
 */
public record SearchResults(
        List<Hit> hits,
        int total,
        boolean loose,
        @Nullable String suggestion,
        Map<Facet, Map<String, Integer>> facets,
        long upTo,
        double milliseconds) {

    public int pages() {
        int all = (total + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE;
        return Math.min(all, SearchRequest.LAST_PAGE);
    }
}
