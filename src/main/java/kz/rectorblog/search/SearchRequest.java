package kz.rectorblog.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text as typed, anything at all
 * @param chosen the facet values to keep to: unit, kind, year, language, inTime
 * @param from answered on this day or later
 * @param until answered on this day or earlier
 * @param page from 1
 * @param upTo shows the blog as it was at this point of the publication sequence, so that pages do not shift while items
 *     are added; 0 for now
 */
public record SearchRequest(
        String text,
        Map<Facet, String> chosen,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Order order,
        int page,
        long upTo) {

    /** Further pages are not for people. */
    static final int LAST_PAGE = 50;

    static final int PAGE_SIZE = 10;

    /** In which order the hits come. */
    public enum Order {
        BEST,
        NEWEST,
        OLDEST
    }

    public SearchRequest {
        chosen = new TreeMap<>(chosen);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    public static SearchRequest of(String text) {
        return new SearchRequest(text, Map.of(), null, null, Order.BEST, 1, 0);
    }
}
