package kz.rectorblog.chasing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks once a minute; outside working hours that costs nothing. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class ChasingSchedule {

    private final Chaser chaser;

    ChasingSchedule(Chaser chaser) {
        this.chaser = chaser;
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "1m")
    void now() {
        chaser.chase();
    }
}
