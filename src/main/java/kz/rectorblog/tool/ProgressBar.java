package kz.rectorblog.tool;

import java.io.PrintWriter;
import java.util.Locale;

/** One line that says how far a piece of work has come, how fast it goes and how long it will still take. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long REST = 100_000_000;

    private final PrintWriter screen;
    private final long total;
    private final long begun = System.nanoTime();
    private long drawn = begun - REST;
    private long done;

    ProgressBar(PrintWriter screen, long total) {
        this.screen = screen;
        this.total = total;
    }

    /** Draws at most ten times a second: whoever keeps what a screen was sent keeps little. */
    void show(long sofar) {
        done = sofar;
        long now = System.nanoTime();
        if (now - drawn < REST) {
            return;
        }
        drawn = now;
        screen.print("\r" + line(seconds()));
        screen.flush();
    }

    /** The last word: everything done. */
    void end() {
        screen.println("\r" + line(seconds()));
        screen.flush();
    }

    String line(double seconds) {
        long all = Math.max(total, done);
        int filled = all == 0 ? WIDTH : (int) (WIDTH * done / all);
        double rate = seconds > 0 ? done / seconds : 0;
        double left = rate > 0 ? (all - done) / rate : 0;
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d, %,.0f/s, %,.0f s left ",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                done,
                all,
                rate,
                left);
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
