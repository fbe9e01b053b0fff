package kz.rectorblog.search;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Measures the index of the blog on items made up of given sentences, and full text of the database beside it: the same items,
 * the same words, in the same run. Writes to a folder and a table of its own and removes both.
 */
@Singleton
public class SearchBench {

    private static final int BATCH = 500;
    private static final int WARM = 200;
    private static final int FEW = 20;

    private final ItemDocuments documents;
    private final Questions questions;
    private final DataSource database;

    SearchBench(ItemDocuments documents, Questions questions, DataSource database) {
        this.documents = documents;
        this.questions = questions;
        this.database = database;
    }

    /**
     * @param sentences of all three languages
     * @param folder for the index; removed afterwards
     * @param progress how many items are made so far
     * @param lines gets a line for each figure
     */
    public void run(
            List<String> sentences, int items, int queries, Path folder, LongConsumer progress, Consumer<String> lines)
            throws SQLException {
        BenchItems made = new BenchItems(sentences);
        SearchIndex index = new SearchIndex(folder.toString());
        try {
            index(made, items, index, progress, lines);
            BlogSearch search = new BlogSearch(index, questions);
            List<String> one = made.queries(queries, 1);
            List<String> two = made.queries(queries, 2);
            lines.accept(timed("index, one word, first ten", one, query -> search.first(query)));
            lines.accept(timed("index, two words, first ten", two, query -> search.first(query)));
            lines.accept(
                    timed("index, one word, page with facets", one, query -> search.find(SearchRequest.of(query))));
            lines.accept(
                    timed("index, two words, page with facets", two, query -> search.find(SearchRequest.of(query))));
            lines.accept(heap());
            try (FullText table = new FullText(database)) {
                lines.accept(table.fill(made, items, done -> progress.accept(items + done)));
                lines.accept(timed("MariaDB, one word, first ten", one, table::first));
                lines.accept(timed("MariaDB, two words, first ten", two, table::first));
                lines.accept(timed("MariaDB, one word, ten and facets", few(one), table::firstWithFacets));
                lines.accept(timed("MariaDB, two words, ten and facets", few(two), table::firstWithFacets));
            }
        } finally {
            index.close();
            FolderRemoval.remove(folder);
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
        for (String query : queries.subList(0, Math.min(WARM, queries.size()))) {
            asked.ask(query);
        }
        long[] nanos = new long[queries.size()];
        for (int at = 0; at < nanos.length; at++) {
            long begun = System.nanoTime();
            asked.ask(queries.get(at));
            nanos[at] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "%-36s p50 %7.1f ms, p99 %7.1f ms, slowest %7.1f ms (%d queries)",
                name,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                nanos.length);
    }

    private static String heap() {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return String.format(
                Locale.ROOT, "heap: %d MB live of %d MB allowed", heap.getUsed() >> 20, heap.getMax() >> 20);
    }
}
