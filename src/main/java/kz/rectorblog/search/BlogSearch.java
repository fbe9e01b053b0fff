package kz.rectorblog.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.search.QueryRun.Found;
import kz.rectorblog.search.SearchResults.How;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
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
        return index.search(searcher -> find(new QueryRun(searcher, request, upTo, begun), question));
    }

    private SearchResults find(QueryRun run, Question question) throws IOException {
        Found strict = run.find(question.strict());
        String suggestion = strict.total() < FEW ? suggestion(run, strict.total()) : null;
        if (strict.total() > 0) {
            return run.results(strict, question, How.ALL_WORDS, suggestion);
        }
        if (suggestion != null) {
            Question better = questions.of(suggestion);
            Found corrected = run.find(better.strict());
            if (corrected.total() > 0) {
                return run.results(corrected, better, How.OTHER_SPELLING, suggestion);
            }
        }
        Found loose = run.find(question.loose());
        return run.results(loose, question, loose.total() > 0 ? How.SOME_WORDS : How.ALL_WORDS, suggestion);
    }

    /** The numbers of the first ten, without counting anything. */
    List<String> first(String text) {
        Query words = questions.of(text).strict();
        return index.search(searcher -> {
            List<String> numbers = new ArrayList<>();
            for (ScoreDoc place : new QueryRun(searcher, SearchRequest.of(text), 0, 0).top(words).scoreDocs) {
                numbers.add(searcher.storedFields().document(place.doc).get(Fields.NUMBER));
            }
            return numbers;
        });
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

    /** The words with those that no published item has in the nearest spelling that one has; empty where there is none. */
    Optional<String> spelling(List<String> words) {
        return index.search(searcher -> Spelling.better(words, searcher));
    }

    /** Only a spelling that finds more is worth a click. */
    private @Nullable String suggestion(QueryRun run, int now) throws IOException {
        IndexSearcher searcher = run.searcher();
        Optional<String> better =
                Spelling.better(AskedWords.of(run.request().text()).words(), searcher);
        if (better.isEmpty()) {
            return null;
        }
        return searcher.count(questions.of(better.get()).strict()) > now ? better.get() : null;
    }
}
