package kz.rectorblog.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import kz.rectorblog.publication.PublishedItem;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index folder that is open for writing and searching; knows which change it took in last. */
final class OpenIndex {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);
    private static final String SEQUENCE = "sequence";
    private static final String FORMAT = "format";

    /** Raised whenever documents are made in another way, by other stems too: older folders are begun anew. */
    private static final String THIS_FORMAT = "3";

    private static final Similarity SIMILARITY = new WeightSimilarity();
    private static final double BUFFER_MEGABYTES = 48;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long sequence;

    private OpenIndex(FSDirectory directory, IndexWriter writer, SearcherManager searchers, long sequence) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.sequence = sequence;
    }

    static OpenIndex in(Path folder) throws IOException {
        Files.createDirectories(folder);
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriterConfig how =
                new IndexWriterConfig(new ByField()).setSimilarity(SIMILARITY).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        IndexWriter writer = new IndexWriter(directory, how);
        Map<String, String> noted = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
        }
        if (!THIS_FORMAT.equals(noted.get(FORMAT))) {
            writer.deleteAll();
            noted.clear();
        }
        SearcherManager searchers = new SearcherManager(writer, new OnAllProcessors());
        return new OpenIndex(directory, writer, searchers, Long.parseLong(noted.getOrDefault(SEQUENCE, "0")));
    }

    long sequence() {
        return sequence;
    }

    SearcherManager searchers() {
        return searchers;
    }

    boolean isUsable() {
        return writer.isOpen();
    }

    /** Takes the changes in, on all processors: no two of them are of one item. They are found after {@link #show()}. */
    void apply(List<PublishedItem> changes, Function<PublishedItem, Document> documents) throws IOException {
        try {
            changes.parallelStream().forEach(change -> apply(change, documents));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        for (PublishedItem change : changes) {
            sequence = Math.max(sequence, change.changeSequence());
        }
    }

    private void apply(PublishedItem change, Function<PublishedItem, Document> documents) {
        Term number = new Term(Fields.NUMBER, change.number());
        try {
            if (change.isWithdrawn()) {
                writer.deleteDocuments(number);
            } else {
                writer.updateDocument(number, documents.apply(change));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets searches find what was taken in. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void clear() throws IOException {
        writer.deleteAll();
        sequence = 0;
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        writer.setLiveCommitData(
                Map.of(SEQUENCE, String.valueOf(sequence), FORMAT, THIS_FORMAT).entrySet());
        writer.commit();
    }

    void closeQuietly() {
        for (Closeable part : List.<Closeable>of(searchers, writer::rollback, directory)) {
            try {
                part.close();
            } catch (IOException | IllegalStateException e) {
                LOG.debug("an index that is given up anyway does not close: {}", e.toString());
            }
        }
    }

    /** A large index is searched in slices side by side, a small one by who asks alone. */
    private static final class OnAllProcessors extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }

    /** The chain that a field's name ends in. */
    private static final class ByField extends DelegatingAnalyzerWrapper {

        private static final Map<String, Chain> CHAINS = chains();

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return CHAINS.getOrDefault(field.substring(field.lastIndexOf('_') + 1), Chain.WRITTEN)
                    .analyzer();
        }

        private static Map<String, Chain> chains() {
            Map<String, Chain> chains = new HashMap<>();
            for (Chain chain : Chain.values()) {
                chains.put(chain.suffix(), chain);
            }
            return Map.copyOf(chains);
        }
    }
}
