package kz.rectorblog.search;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/** Tells whether the file of synonyms is the one in force. With old synonyms a node goes on serving. */
@Singleton
class SynonymHealth implements HealthIndicator {

    // not "operational", as for the rule book: the endpoint would hide it behind UP
    private static final HealthStatus OLD_SYNONYMS =
            new HealthStatus("OLD_SYNONYMS", "the synonyms are broken; older ones are in force", null, 400);

    private final SynonymFile file;

    SynonymHealth(SynonymFile file) {
        this.file = file;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(file.trouble()
                .map(trouble -> HealthResult.builder("synonyms", OLD_SYNONYMS)
                        .details(Map.of("trouble", trouble))
                        .build())
                .orElseGet(
                        () -> HealthResult.builder("synonyms", HealthStatus.UP).build()));
    }
}
