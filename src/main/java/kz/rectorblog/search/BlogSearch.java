package kz.rectorblog.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.search.SearchResults.How;
import org.apache.lucene.document.Document;
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

/** The search over what is published. Asks the index of this node only, never the database. */
@Singleton
public class BlogSearch {

    private static final int FEW = 3;
    private static final int SIMILAR_WORDS = 40;

    /** Of how many items the likeness is looked at: it costs reading them. */
    private static final int CANDIDATES = 25;

    private final SearchIndex index;
    private final Questions questions;

    BlogSearch(SearchIndex index, Questions questions) {
        this.index = index;
        this.questions = questions;
    }

    /** Answers any request whatever; a text without words asks for everything that the facets allow. */
    public SearchResults find(SearchRequest request) {
        long begun = System.nanoTime();
        Question question = questions.of(request.text());
        long upTo = request.upTo() > 0 ? request.upTo() : index.sequence();
        return index.search(searcher -> find(request, question, upTo, searcher, begun));
    }

    private SearchResults find(SearchRequest request, Question question, long upTo, IndexSearcher searcher, long begun)
            throws IOException {
        Found strict = run(searcher, question.strict(), request, upTo);
        int total = strict.counts().total();
        String suggestion = total < FEW ? suggestion(request, searcher, total) : null;
        if (total > 0) {
            return results(searcher, strict, question, request, How.ALL_WORDS, suggestion, upTo, begun);
        }
        if (suggestion != null) {
            Question better = questions.of(suggestion);
            Found corrected = run(searcher, better.strict(), request, upTo);
            if (corrected.counts().total() > 0) {
                return results(searcher, corrected, better, request, How.OTHER_SPELLING, suggestion, upTo, begun);
            }
        }
        Found loose = run(searcher, question.loose(), request, upTo);
        How how = loose.counts().total() > 0 ? How.SOME_WORDS : How.ALL_WORDS;
        return results(searcher, loose, question, request, how, suggestion, upTo, begun);
    }

    private static SearchResults results(
            IndexSearcher searcher,
            Found found,
            Question question,
            SearchRequest request,
            How how,
            @Nullable String suggestion,
            long upTo,
            long begun)
            throws IOException {
        return new SearchResults(
                hits(searcher, found.top(), question, request),
                found.counts().total(),
                how,
                suggestion,
                facets(found.counts()),
                upTo,
                (System.nanoTime() - begun) / 1e6);
    }

    private record Found(TopDocs top, FacetCounts counts) {}

    /** Two walks: the best few are found by leaping over what cannot be among them, the counting needs no scores. */
    private static Found run(IndexSearcher searcher, Query words, SearchRequest request, long upTo) throws IOException {
        Query query = narrowed(words, request, upTo);
        return new Found(top(searcher, query, request), searcher.search(Matching.of(query), FacetCounts.manager()));
    }

    private static TopDocs top(IndexSearcher searcher, Query query, SearchRequest request) throws IOException {
        int last = request.page() * SearchRequest.PAGE_SIZE;
        return searcher.search(query, new TopFieldCollectorManager(sort(request.order()), last, null, last));
    }

    /** The numbers of the first ten, without counting anything. */
    List<String> first(String text) {
        SearchRequest request = SearchRequest.of(text);
        Query query = narrowed(questions.of(text).strict(), request, 0);
        return index.search(searcher -> {
            List<String> numbers = new ArrayList<>();
            for (ScoreDoc place : top(searcher, query, request).scoreDocs) {
                numbers.add(searcher.storedFields().document(place.doc).get(Fields.NUMBER));
            }
            return numbers;
        });
    }

    private static Query narrowed(Query words, SearchRequest request, long upTo) {
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

    private static Sort sort(SearchRequest.Order order) {
        return switch (order) {
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

    private static List<Hit> hits(IndexSearcher searcher, TopDocs top, Question question, SearchRequest request)
            throws IOException {
        int first = (request.page() - 1) * SearchRequest.PAGE_SIZE;
        HitReader reader = new HitReader(new Passages(question.keys()));
        List<Hit> hits = new ArrayList<>();
        for (int i = first; i < top.scoreDocs.length; i++) {
            ScoreDoc place = top.scoreDocs[i];
            hits.add(reader.read(searcher.storedFields().document(place.doc)));
        }
        return hits;
    }

    /**
     * Answered items that speak of the same, in any of the languages, the nearest first; none for a text without words, and
     * none where the nearest is not near.
     *
     * @param except the number of the item that is not to be among them
     */
    public List<Hit> similar(String text, @Nullable String except, int most) {
        if (AskedWords.ofProse(text, SIMILAR_WORDS).isEmpty()) {
            return List.of();
        }
        Question question = questions.ofProse(text, SIMILAR_WORDS);
        return index.search(searcher -> {
            BooleanQuery.Builder others = new BooleanQuery.Builder().add(question.strict(), Occur.MUST);
            if (except != null) {
                others.add(new TermQuery(new Term(Fields.NUMBER, except)), Occur.MUST_NOT);
            }
            Likeness likeness = new Likeness(question.words(), searcher.getIndexReader());
            HitReader reader = new HitReader(new Passages(question.keys()));
            return nearest(searcher, others.build(), likeness).stream()
                    .limit(most)
                    .map(reader::read)
                    .toList();
        });
    }

    private static List<Document> nearest(IndexSearcher searcher, Query words, Likeness likeness) throws IOException {
        List<Near> near = new ArrayList<>();
        for (ScoreDoc place : searcher.search(words, CANDIDATES).scoreDocs) {
            Document document = searcher.storedFields().document(place.doc);
            near.add(new Near(document, likeness.of(document)));
        }
        double floor =
                Likeness.floor(near.stream().mapToDouble(Near::likeness).max().orElse(0));
        return near.stream()
                .filter(each -> each.likeness() >= floor)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .map(Near::document)
                .toList();
    }

    private record Near(Document document, double likeness) {}

    /** The subject and question of a published item, as the index has them; empty where it has no such item. */
    public Optional<String> words(String number) {
        return index.search(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(Fields.NUMBER, number)), 1);
            if (found.scoreDocs.length == 0) {
                return Optional.empty();
            }
            Document document = searcher.storedFields().document(found.scoreDocs[0].doc);
            return Optional.of(document.get(Fields.SUBJECT) + "\n" + document.get(Fields.QUESTION));
        });
    }

    /** Only a spelling that finds more is worth a click. */
    private @Nullable String suggestion(SearchRequest request, IndexSearcher searcher, int now) throws IOException {
        Optional<String> better = Spelling.better(AskedWords.of(request.text()).words(), searcher);
        if (better.isEmpty()) {
            return null;
        }
        return searcher.count(questions.of(better.get()).strict()) > now ? better.get() : null;
    }

    private static Map<Facet, Map<String, Integer>> facets(FacetCounts counts) {
        Map<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts.of(facet));
        }
        return facets;
    }
}
