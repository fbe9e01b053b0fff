package kz.rectorblog.search;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Lets the index follow four times a second, so that a new answer is found within one. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class IndexSchedule {

    private static final long REST_AFTER_FAILURE = TimeUnit.SECONDS.toNanos(5);

    private final IndexFollower follower;
    private long notBefore = System.nanoTime();

    IndexSchedule(IndexFollower follower) {
        this.follower = follower;
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "250ms")
    void follow() {
        if (System.nanoTime() - notBefore < 0) {
            return;
        }
        boolean done = false;
        try {
            follower.catchUp();
            done = true;
        } finally {
            // a database that is away must not fill the log four times a second
            notBefore = System.nanoTime() + (done ? 0 : REST_AFTER_FAILURE);
        }
    }
}
