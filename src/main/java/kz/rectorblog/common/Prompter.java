package kz.rectorblog.common;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does a piece of work soon after somebody asked for it, one round at a time. Who asks during a round gets one more round
 * after it, so nothing that was there at the asking is overlooked; a hundred askers cost two rounds, not a hundred.
 */
public final class Prompter {

    private final Executor executor;
    private final Runnable work;
    private final AtomicInteger asked = new AtomicInteger();

    /** On a thread of its own that inherits nothing: not the connection that its asker is just giving back. */
    public Prompter(Runnable work) {
        this(Thread::startVirtualThread, work);
    }

    Prompter(Executor executor, Runnable work) {
        this.executor = executor;
        this.work = work;
    }

    /** Returns at once. */
    public void prompt() {
        if (asked.getAndIncrement() == 0) {
            executor.execute(this::rounds);
        }
    }

    private void rounds() {
        int seen;
        do {
            seen = asked.get();
            round();
        } while (!asked.compareAndSet(seen, 0));
    }

    // a round that fails must leave the next asker able to start one
    private void round() {
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (!done) {
                asked.set(0);
            }
        }
    }
}
