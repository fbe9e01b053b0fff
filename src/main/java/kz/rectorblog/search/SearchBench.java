package kz.rectorblog.search;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Measures the index of the blog on items made up of given sentences, and full text of the database beside it: the same items,
 * the same words, in the same run. Writes to a folder and a table of its own and removes both, but for a folder to be kept.
 */
@Singleton
public class SearchBench {

    private static final int BATCH = 500;
    private static final int FEW = 20;

    /** A program that serves has been asked before; until some thousand queries the compiler still works beside them. */
    private static final int WARM_INDEX = 2_000;

    /** The same for the database takes minutes, and it needs only its caches. */
    private static final int WARM_DATABASE = 100;

    private final ItemDocuments documents;
    private final Questions questions;
    private final DataSource database;

    SearchBench(ItemDocuments documents, Questions questions, DataSource database) {
        this.documents = documents;
        this.questions = questions;
        this.database = database;
    }

    /**
     * What to measure.
     *
     * @param queries of each kind
     * @param folder for the index
     */
    public record Plan(int items, int queries, Path folder, Set<Wish> wishes) {}

    /** What is done otherwise only when it is wished for. */
    public enum Wish {
        /** The index stays in its folder, and the next run with this wish searches it without making it again. */
        KEEP_INDEX,
        /** Full text of the database takes most of an hour at a million items. */
        INDEX_ONLY
    }

    /**
     * @param sentences of all three languages
     * @param progress how many items are made so far
     * @param lines gets a line for each figure
     */
    public void run(List<String> sentences, Plan plan, LongConsumer progress, Consumer<String> lines)
            throws SQLException {
        BenchItems made = new BenchItems(sentences);
        SearchIndex index = new SearchIndex(plan.folder().toString());
        boolean keep = plan.wishes().contains(Wish.KEEP_INDEX);
        try {
            if (!keep || index.sequence() != plan.items()) {
                index.clear();
                index(made, plan.items(), index, progress, lines);
            }
            ask(made, plan.queries(), new BlogSearch(index, questions), lines);
            lines.accept(heap());
            if (!plan.wishes().contains(Wish.INDEX_ONLY)) {
                askDatabase(made, plan, progress, lines);
            }
        } finally {
            index.close();
            if (!keep) {
                FolderRemoval.remove(plan.folder());
            }
        }
    }

    private static void ask(BenchItems made, int queries, BlogSearch search, Consumer<String> lines)
            throws SQLException {
        warm(made, WARM_INDEX, query -> search.find(SearchRequest.of(query)));
        Asked first = search::first;
        Asked page = query -> search.find(SearchRequest.of(query));
        List<String> one = made.queries(queries, 1, BenchItems.Lot.MEASURED);
        List<String> two = made.queries(queries, 2, BenchItems.Lot.MEASURED);
        lines.accept(timed("index, one word, first ten", one, first));
        lines.accept(timed("index, two words, first ten", two, first));
        lines.accept(timed("index, one word, page with facets", one, page));
        lines.accept(timed("index, two words, page with facets", two, page));
    }

    private static void warm(BenchItems made, int queries, Asked asked) throws SQLException {
        for (int words = 1; words <= 2; words++) {
            for (String query : made.queries(queries, words, BenchItems.Lot.WARM_UP)) {
                asked.ask(query);
            }
        }
    }

    private void askDatabase(BenchItems made, Plan plan, LongConsumer progress, Consumer<String> lines)
            throws SQLException {
        List<String> one = made.queries(plan.queries(), 1, BenchItems.Lot.MEASURED);
        List<String> two = made.queries(plan.queries(), 2, BenchItems.Lot.MEASURED);
        try (FullText table = new FullText(database)) {
            lines.accept(table.fill(made, plan.items(), done -> progress.accept(plan.items() + done)));
            warm(made, WARM_DATABASE, table::first);
            lines.accept(timed("MariaDB, one word, first ten", one, table::first));
            lines.accept(timed("MariaDB, two words, first ten", two, table::first));
            lines.accept(timed("MariaDB, one word, ten and facets", few(one), table::firstWithFacets));
            lines.accept(timed("MariaDB, two words, ten and facets", few(two), table::firstWithFacets));
        }
    }

    private void index(BenchItems made, int items, SearchIndex index, LongConsumer progress, Consumer<String> lines) {
        long begun = System.nanoTime();
        long processor = processorNanos();
        var maker = documents.maker();
        for (int first = 0; first < items; first += BATCH) {
            index.apply(made.items(first, Math.min(items, first + BATCH)), maker);
            progress.accept(Math.min(items, first + BATCH));
        }
        index.show();
        index.commit();
        double seconds = (System.nanoTime() - begun) / 1e9;
        lines.accept(String.format(
                Locale.ROOT,
                "index, %,d items of %.0f letters: %.0f s, %,.0f items/s, %.0f s of processor time",
                items,
                made.meanLength(),
                seconds,
                items / seconds,
                (processorNanos() - processor) / 1e9));
    }

    /** Of all threads of this program: what a busy machine cannot make longer. */
    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** A question put to one of the two. */
    @FunctionalInterface
    interface Asked {
        @Nullable
        Object ask(String query) throws SQLException;
    }

    /** Facets by the database take seconds a query: more would take hours. */
    private static List<String> few(List<String> queries) {
        return queries.subList(0, Math.min(FEW, queries.size()));
    }

    private static String timed(String name, List<String> queries, Asked asked) throws SQLException {
        long[] nanos = new long[queries.size()];
        long processor = processorNanos();
        for (int at = 0; at < nanos.length; at++) {
            long begun = System.nanoTime();
            asked.ask(queries.get(at));
            nanos[at] = System.nanoTime() - begun;
        }
        processor = processorNanos() - processor;
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "%-36s p50 %7.1f ms, p99 %7.1f ms, slowest %7.1f ms (%d queries, %.1f ms of processor each)",
                name,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                nanos.length,
                processor / 1e6 / nanos.length);
    }

    private static String heap() {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return String.format(
                Locale.ROOT, "heap: %d MB live of %d MB allowed", heap.getUsed() >> 20, heap.getMax() >> 20);
    }
}
