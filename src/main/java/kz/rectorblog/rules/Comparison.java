package kz.rectorblog.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kz.rectorblog.moderation.TwoBooks;

/**
 * Runs two books over any number of texts on several processors, in constant memory. What differs comes in the order of
 * the texts.
 */
public final class Comparison {

    private static final int BATCH = 100;
    private static final int BATCHES_AHEAD = 4;

    private final TwoBooks books;
    private final int processors;

    public Comparison(TwoBooks books, int processors) {
        this.books = books;
        this.processors = processors;
    }

    /**
     * Returns when every text was read.
     *
     * @param done hears now and then how many texts were read
     */
    public void run(Iterator<NamedText> texts, Consumer<Change> changes, LongConsumer done) {
        try (ExecutorService pool = Executors.newFixedThreadPool(processors)) {
            try {
                run(pool, texts, changes, done);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private record Part(int size, Future<List<Change>> changes) {}

    private void run(ExecutorService pool, Iterator<NamedText> texts, Consumer<Change> changes, LongConsumer done) {
        Deque<Part> underWay = new ArrayDeque<>();
        long finished = 0;
        while (texts.hasNext() || !underWay.isEmpty()) {
            if (texts.hasNext() && underWay.size() < processors * BATCHES_AHEAD) {
                List<NamedText> batch = next(texts);
                underWay.add(new Part(batch.size(), pool.submit(() -> compared(batch))));
            } else {
                Part first = underWay.remove();
                result(first).forEach(changes);
                finished += first.size();
                done.accept(finished);
            }
        }
    }

    private static List<NamedText> next(Iterator<NamedText> texts) {
        List<NamedText> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && texts.hasNext()) {
            batch.add(texts.next());
        }
        return batch;
    }

    private List<Change> compared(List<NamedText> batch) {
        return batch.stream()
                .flatMap(text -> Change.of(text, books.assess(text.text())).stream())
                .toList();
    }

    private static List<Change> result(Part part) {
        try {
            return part.changes().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("stopped").initCause(stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("the rules cannot be compared", fault.getCause());
        }
    }
}
