package kz.rectorblog.search;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the search to a program.
 *
 * @param total how many items in all
 * @param loose no item had enough of the words, so these have some of them
 * @param corrected no item had the words as typed, so these were found by the suggestion
 * @param upTo give it back with the next page, and the pages do not shift while items are added
 * @param near items with some of the words only, where those with all of them are few
 * @param facets name to value to number of hits
 */
@Serdeable
record FoundItems(
        String query,
        int total,
        int page,
        int pages,
        boolean loose,
        boolean corrected,
        @Nullable String suggestion,
        long upTo,
        double milliseconds,
        List<Item> items,
        List<Item> near,
        Map<String, Map<String, Integer>> facets) {

    /** One item; {@code passage} is plain text, {@code found} the words in it that were asked for. */
    @Serdeable
    record Item(
            String number,
            String language,
            String kind,
            String unit,
            LocalDate answeredOn,
            String subject,
            String passage,
            List<String> found,
            String address) {

        static Item of(Hit hit) {
            return new Item(
                    hit.number(),
                    hit.language().code(),
                    hit.kind(),
                    hit.unit(),
                    hit.answeredOn(),
                    hit.title(),
                    hit.plainPassage(),
                    hit.passage().stream()
                            .filter(Piece::found)
                            .map(Piece::text)
                            .distinct()
                            .toList(),
                    "/" + hit.language().code() + "/items/" + hit.number());
        }
    }

    static FoundItems of(SearchRequest request, SearchResults results) {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        results.facets().forEach((facet, counts) -> facets.put(facet.field(), counts));
        return new FoundItems(
                AskedWords.clean(request.text(), 400),
                results.total(),
                request.page(),
                results.pages(),
                results.loose(),
                results.corrected(),
                results.suggestion(),
                results.upTo(),
                results.milliseconds(),
                results.hits().stream().map(Item::of).toList(),
                results.near().stream().map(Item::of).toList(),
                facets);
    }
}
