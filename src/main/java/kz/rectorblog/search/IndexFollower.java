package kz.rectorblog.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongConsumer;
import kz.rectorblog.publication.Items;
import kz.rectorblog.publication.PublishedItem;
import org.apache.lucene.document.Document;

/**
 * Brings the index up to what the database says, by the publication sequence: it is counted up in the very transaction
 * that publishes or withdraws, so no change can slip in behind one that was already seen.
 */
@Singleton
public class IndexFollower {

    private static final int BATCH = 500;
    private static final long BETWEEN_SHOWINGS = TimeUnit.SECONDS.toNanos(1);

    private final Items items;
    private final ItemDocuments documents;
    private final SearchIndex index;

    IndexFollower(Items items, ItemDocuments documents, SearchIndex index) {
        this.items = items;
        this.documents = documents;
        this.index = index;
    }

    /** Takes in every change that the database has by now; cheap when there is none. */
    public synchronized void catchUp() {
        if (items.lastChange() < index.sequence()) {
            index.clear(); // another database, or one that was restored from a copy
        }
        follow(done -> {});
    }

    /** Makes the index anew. */
    public synchronized void rebuild(LongConsumer progress) {
        index.clear();
        follow(progress);
    }

    /** How many items a rebuild has to read. */
    public long size() {
        return items.size();
    }

    private void follow(LongConsumer progress) {
        List<PublishedItem> batch = items.changedAfter(index.sequence(), BATCH);
        if (batch.isEmpty()) {
            return;
        }
        Function<PublishedItem, Document> maker = documents.maker();
        long done = 0;
        long shown = System.nanoTime();
        while (!batch.isEmpty()) {
            index.apply(batch, maker);
            done += batch.size();
            progress.accept(done);
            shown = showInTime(shown);
            batch = batch.size() < BATCH ? List.of() : items.changedAfter(index.sequence(), BATCH);
        }
        index.show();
        index.commit();
    }

    /** Every now and then while much is taken in: each showing costs a small piece of index that must be merged later. */
    private long showInTime(long shown) {
        if (System.nanoTime() - shown < BETWEEN_SHOWINGS) {
            return shown;
        }
        index.show();
        return System.nanoTime();
    }
}
