package kz.rectorblog.rules;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/** Tells whether the files of the rule book are the ones in force. With an old book a node goes on serving. */
@Singleton
class RuleBookHealth implements HealthIndicator {

    // not "operational": of two statuses that are, the endpoint shows either, so it would hide this one behind UP
    private static final HealthStatus OLD_RULES = new HealthStatus(
            "OLD_RULES", "the files of the rule book are broken; an older book is in force", null, 400);

    private final RulesInForce rules;

    RuleBookHealth(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(result(rules.now()));
    }

    private static HealthResult result(Force force) {
        return force.trouble()
                .map(trouble -> HealthResult.builder("ruleBook", OLD_RULES)
                        .details(Map.of("hash", force.book().hash(), "place", trouble.file() + ":" + trouble.line()))
                        .build())
                .orElseGet(() -> HealthResult.builder("ruleBook", HealthStatus.UP)
                        .details(Map.of("hash", force.book().hash()))
                        .build());
    }
}
