package kz.rectorblog.rules;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Looks after files and overrides once a second: what is changed on one node holds on every node within two. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class RulesSchedule {

    private static final long REST_AFTER_FAILURE = TimeUnit.SECONDS.toNanos(10);

    private final RulesInForce rules;
    private long notBefore = System.nanoTime();

    RulesSchedule(RulesInForce rules) {
        this.rules = rules;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    void follow() {
        if (System.nanoTime() - notBefore < 0) {
            return;
        }
        boolean done = false;
        try {
            rules.follow();
            done = true;
        } finally {
            // a database that is away must not fill the log every second
            notBefore = System.nanoTime() + (done ? 0 : REST_AFTER_FAILURE);
        }
    }
}
