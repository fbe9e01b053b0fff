package kz.rectorblog.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.lucene.document.Document;

/**
 * Brings the index up to what the database says, by the publication sequence: it is counted up in the very transaction
 * that publishes or withdraws, so no change can slip in behind one that was already seen.
 */
@Singleton
public class IndexFollower {

    private static final int BATCH = 500;

    private final PublishedChanges changes;
    private final ItemDocuments documents;
    private final SearchIndex index;

    IndexFollower(PublishedChanges changes, ItemDocuments documents, SearchIndex index) {
        this.changes = changes;
        this.documents = documents;
        this.index = index;
    }

    /** Takes in every change that the database has by now; cheap when there is none. */
    public synchronized void catchUp() {
        if (changes.lastSequence() < index.sequence()) {
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
        return changes.countAfter(0);
    }

    private void follow(LongConsumer progress) {
        List<PublishedRow> batch = changes.after(index.sequence(), BATCH);
        if (batch.isEmpty()) {
            return;
        }
        Function<PublishedRow, Document> maker = documents.maker();
        long done = 0;
        while (!batch.isEmpty()) {
            index.apply(batch, maker);
            done += batch.size();
            progress.accept(done);
            batch = batch.size() < BATCH ? List.of() : changes.after(index.sequence(), BATCH);
        }
        index.commit();
    }
}
