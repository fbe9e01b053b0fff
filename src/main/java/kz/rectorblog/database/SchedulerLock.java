package kz.rectorblog.database;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import kz.rectorblog.common.NodeLock;

/**
 * A row that says who works and until when. A node that dies keeps the row only until then. Time is the database's: the
 * nodes' clocks may differ.
 */
@Singleton
class SchedulerLock implements NodeLock {

    private final SchedulerLockRepository rows;

    SchedulerLock(SchedulerLockRepository rows) {
        this.rows = rows;
    }

    @Override
    public boolean whileHolding(String name, Duration atMost, Runnable work) {
        String holder = UUID.randomUUID().toString();
        if (!take(name, holder, atMost)) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            rows.giveBack(name, holder);
        }
    }

    // the first statement is the usual case; the second is for the very first time a name is used
    private boolean take(String name, String holder, Duration atMost) {
        long microseconds = atMost.toNanos() / 1_000;
        return rows.takeFree(name, holder, microseconds) == 1 || rows.takeNew(name, holder, microseconds) == 1;
    }
}
