package kz.rectorblog.search;

import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kz.rectorblog.publication.PublishedItem;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of this node. It can be thrown away at any time: a folder that is missing or cannot be read is begun anew,
 * and the follower fills it again while searches are answered from what is there already.
 */
@Singleton
class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final Path folder;
    private volatile @Nullable OpenIndex open;

    SearchIndex(@Property(name = "rectorblog.search.index") String folder) {
        this.folder = Path.of(folder).toAbsolutePath();
    }

    /** The last change that the index knows; 0 for an empty index. */
    long sequence() {
        return opened().sequence();
    }

    /** Takes the changes in: they can be found after {@link #show()}. */
    synchronized void apply(List<PublishedItem> changes, Function<PublishedItem, Document> documents) {
        try {
            opened().apply(changes, documents);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Lets searches find what was taken in. */
    synchronized void show() {
        try {
            opened().show();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Makes the changes last: what comes after the last commit is followed again after a crash. */
    synchronized void commit() {
        try {
            opened().commit();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /**
     * Forgets everything.
     *
     * @throws IndexInUse where another program follows with this folder
     */
    synchronized void clear() {
        try {
            opened().clear();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Never waits for what is being taken in. */
    <T> T search(Searching<T> searching) {
        try {
            return searched(searching);
        } catch (AlreadyClosedException begunAnew) {
            // the folder was deleted just now: another index has taken its place
            return searched(searching);
        }
    }

    private <T> T searched(Searching<T> searching) {
        OpenIndex index = opened();
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                return searching.in(searcher);
            } finally {
                index.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be searched", e);
        }
    }

    /** A question to the index. */
    @FunctionalInterface
    interface Searching<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    @PreDestroy
    synchronized void close() {
        OpenIndex index = open;
        open = null;
        if (index != null) {
            index.closeQuietly();
        }
    }

    private OpenIndex opened() {
        OpenIndex index = open;
        return index != null && index.isUsable() && isInPlace() ? index : openedAnew();
    }

    private synchronized OpenIndex openedAnew() {
        OpenIndex index = open;
        if (index != null && index.isUsable() && isInPlace()) {
            return index;
        }
        close();
        OpenIndex anew = reopen();
        open = anew;
        return anew;
    }

    private OpenIndex reopen() {
        try {
            return OpenIndex.in(folder);
        } catch (org.apache.lucene.store.LockObtainFailedException e) {
            throw new IndexInUse(folder, e);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("the index in {} cannot be read and is begun anew: {}", folder, e.toString());
            return anew();
        }
    }

    private OpenIndex anew() {
        FolderRemoval.remove(folder);
        try {
            return OpenIndex.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("no index can be made in " + folder, e);
        }
    }

    private boolean isInPlace() {
        return Files.exists(folder.resolve("write.lock"));
    }

    private UncheckedIOException broken(IOException e) {
        close();
        return new UncheckedIOException("the index in " + folder + " cannot be written", e);
    }
}
