package kz.rectorblog.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.rules.Change;
import kz.rectorblog.rules.DifferenceCount;
import org.jspecify.annotations.Nullable;

/** A trial that is being worked out, or that is done. Written by one thread, looked at by any. */
public final class Trial {

    /** So many texts are shown; all are counted. */
    static final int MOST_SHOWN = 200;

    private final String file;
    private final AtomicLong read = new AtomicLong();
    private volatile long total;
    private volatile @Nullable Outcome outcome;

    Trial(String file) {
        this.file = file;
    }

    /**
     * How it came out.
     *
     * @param texts how many were read
     * @param leftOut how many quarantined ones were not
     * @param failures the tried rule's own examples that do not hold
     * @param fault why it could not be worked out, in one line; null where it was
     */
    public record Outcome(
            long texts,
            long leftOut,
            DifferenceCount count,
            List<TriedText> shown,
            List<BrokenRule> failures,
            @Nullable String fault) {

        static Outcome failed(String fault) {
            return new Outcome(0, 0, new DifferenceCount(), List.of(), List.of(), fault);
        }
    }

    /** Collects what differs while the texts are read. */
    static final class Findings {

        private final DifferenceCount count = new DifferenceCount();
        private final List<TriedText> shown = new ArrayList<>();

        void add(Change change) {
            count.add(change);
            if (shown.size() < MOST_SHOWN) {
                shown.add(TriedText.of(change));
            }
        }

        Outcome outcome(long texts, long leftOut, List<BrokenRule> failures) {
            return new Outcome(texts, leftOut, count, List.copyOf(shown), failures, null);
        }
    }

    public String file() {
        return file;
    }

    public long total() {
        return total;
    }

    public long read() {
        return read.get();
    }

    /** Null while it is being worked out. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    void expect(long texts) {
        total = texts;
    }

    void progress(long done) {
        read.set(done);
    }

    void end(Outcome found) {
        outcome = found;
    }
}
