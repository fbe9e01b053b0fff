package kz.rectorblog.common;

import java.time.Duration;

/** Work that is asked for every second, and rests after a failure: a database that is away must not fill the log. */
public final class RestAfterFailure {

    private final Duration rest;
    private long notBefore = System.nanoTime();

    public RestAfterFailure(Duration rest) {
        this.rest = rest;
    }

    /** Does the work, unless it failed lately; what it throws, this throws. */
    public void run(Runnable work) {
        if (System.nanoTime() - notBefore < 0) {
            return;
        }
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            notBefore = System.nanoTime() + (done ? 0 : rest.toNanos());
        }
    }
}
