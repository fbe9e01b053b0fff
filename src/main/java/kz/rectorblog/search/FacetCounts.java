package kz.rectorblog.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the hits, in all and by each value of each facet. */
final class FacetCounts extends SimpleCollector {

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final SortedDocValues[] values = new SortedDocValues[Facet.values().length];
    private final int[][] seen = new int[Facet.values().length][];
    private int total;

    static CollectorManager<FacetCounts, FacetCounts> manager() {
        return new CollectorManager<>() {
            @Override
            public FacetCounts newCollector() {
                return new FacetCounts();
            }

            @Override
            public FacetCounts reduce(Collection<FacetCounts> parts) {
                FacetCounts all = new FacetCounts();
                parts.forEach(all::add);
                return all;
            }
        };
    }

    int total() {
        return total;
    }

    /** Value to number of hits, by value. */
    Map<String, Integer> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (Facet facet : Facet.values()) {
            SortedDocValues inSegment = DocValues.getSorted(context.reader(), facet.field());
            values[facet.ordinal()] = inSegment;
            seen[facet.ordinal()] = new int[Math.max(0, inSegment.getValueCount())];
        }
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        for (int facet = 0; facet < values.length; facet++) {
            if (values[facet].advanceExact(document)) {
                seen[facet][values[facet].ordValue()]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (Facet facet : Facet.values()) {
            int[] inSegment = seen[facet.ordinal()];
            for (int ordinal = 0; ordinal < inSegment.length; ordinal++) {
                if (inSegment[ordinal] > 0) {
                    count(facet, values[facet.ordinal()].lookupOrd(ordinal).utf8ToString(), inSegment[ordinal]);
                }
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void add(FacetCounts part) {
        total += part.total;
        part.counts.forEach((facet, found) -> found.forEach((value, number) -> count(facet, value, number)));
    }

    private void count(Facet facet, String value, int number) {
        counts.computeIfAbsent(facet, f -> new TreeMap<>()).merge(value, number, Integer::sum);
    }
}
