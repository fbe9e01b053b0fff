package kz.rectorblog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.search.SearchResults.How;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * One request while it is answered from one state of the index.
 *
 * @param upTo the point of the publication sequence that is told with the results
 * @param begun by the clock of {@link System#nanoTime()}
 */
record QueryRun(IndexSearcher searcher, SearchRequest request, long upTo, long begun) {

    /** The items of a request that ends here, and how many there are in all. */
    record Found(TopDocs top, FacetCounts counts) {

        int total() {
            return counts.total();
        }
    }

    /** So many items with some of the words stand below those that have all: more are not near. */
    private static final int NEAR = 5;

    /** Two walks: the best few are found by leaping over what cannot be among them, the counting needs no scores. */
    Found find(Query words) throws IOException {
        return new Found(top(words), searcher.search(Matching.of(narrowed(words)), FacetCounts.manager()));
    }

    TopDocs top(Query words) throws IOException {
        return top(words, request.page() * SearchRequest.PAGE_SIZE);
    }

    private TopDocs top(Query words, int last) throws IOException {
        return searcher.search(narrowed(words), new TopFieldCollectorManager(sort(), last, null, last));
    }

    SearchResults results(Found found, Question question, How how, @Nullable String suggestion) throws IOException {
        HitReader reader = new HitReader(new Passages(question.keys()));
        int first = (request.page() - 1) * SearchRequest.PAGE_SIZE;
        ScoreDoc[] top = found.top().scoreDocs;
        return new SearchResults(
                hits(reader, Arrays.asList(top).subList(Math.min(first, top.length), top.length)),
                hits(reader, near(found, question)),
                found.total(),
                how,
                suggestion,
                facets(found.counts()),
                upTo,
                (System.nanoTime() - begun) / 1e6);
    }

    /** The best that have some of the words only, where those with all of them leave room on the page. */
    private List<ScoreDoc> near(Found found, Question question) throws IOException {
        int room = Math.min(NEAR, SearchRequest.PAGE_SIZE - found.total());
        if (found.total() == 0 || room <= 0 || request.order() != SearchRequest.Order.BEST) {
            return List.of();
        }
        Set<Integer> shown =
                Arrays.stream(found.top().scoreDocs).map(place -> place.doc).collect(Collectors.toSet());
        return Arrays.stream(top(question.loose(), found.total() + room).scoreDocs)
                .filter(place -> !shown.contains(place.doc))
                .limit(room)
                .toList();
    }

    private List<Hit> hits(HitReader reader, List<ScoreDoc> places) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc place : places) {
            hits.add(reader.read(searcher.storedFields().document(place.doc)));
        }
        return hits;
    }

    private static Map<Facet, Map<String, Integer>> facets(FacetCounts counts) {
        Map<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts.of(facet));
        }
        return facets;
    }

    private Query narrowed(Query words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        request.chosen()
                .forEach((facet, value) -> all.add(new TermQuery(new Term(facet.field(), value)), Occur.FILTER));
        if (request.upTo() > 0) {
            all.add(LongField.newRangeQuery(Fields.SEQUENCE, 0, upTo), Occur.FILTER);
        }
        if (request.from() != null || request.until() != null) {
            long from = request.from() == null ? Long.MIN_VALUE : request.from().toEpochDay();
            long until =
                    request.until() == null ? Long.MAX_VALUE : request.until().toEpochDay();
            all.add(LongField.newRangeQuery(Fields.ANSWERED, from, until), Occur.FILTER);
        }
        return all.build();
    }

    private Sort sort() {
        return switch (request.order()) {
            case BEST -> new Sort(SortField.FIELD_SCORE, answered(true), published(true));
            case NEWEST -> new Sort(answered(true), published(true));
            case OLDEST -> new Sort(answered(false), published(false));
        };
    }

    private static SortField answered(boolean newestFirst) {
        return LongField.newSortField(Fields.ANSWERED, newestFirst, SortedNumericSelector.Type.MIN);
    }

    private static SortField published(boolean newestFirst) {
        return LongField.newSortField(Fields.PUBLISHED, newestFirst, SortedNumericSelector.Type.MIN);
    }
}
