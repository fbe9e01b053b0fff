package kz.rectorblog.search;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import kz.rectorblog.common.RestAfterFailure;

/** Lets the index follow four times a second, so that a new answer is found within one. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class IndexSchedule {

    private final IndexFollower follower;
    private final RestAfterFailure patience = new RestAfterFailure(Duration.ofSeconds(5));

    IndexSchedule(IndexFollower follower) {
        this.follower = follower;
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "250ms")
    void follow() {
        patience.run(follower::catchUp);
    }
}
