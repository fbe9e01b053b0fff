package kz.rectorblog.rules;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import kz.rectorblog.common.RestAfterFailure;

/** Looks after files and overrides once a second: what is changed on one node holds on every node within two. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class RulesSchedule {

    private final RulesInForce rules;
    private final RestAfterFailure patience = new RestAfterFailure(Duration.ofSeconds(10));

    RulesSchedule(RulesInForce rules) {
        this.rules = rules;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    void follow() {
        patience.run(rules::follow);
    }
}
