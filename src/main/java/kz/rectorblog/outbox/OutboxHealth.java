package kz.rectorblog.outbox;

import io.micronaut.core.async.publisher.AsyncSingleResultPublisher;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Tells how long the oldest message waits. A silent mail server makes a node late, not sick: it still serves pages. */
@Singleton
class OutboxHealth implements HealthIndicator {

    private static final Duration LATE = Duration.ofHours(1);
    private static final HealthStatus DELAYED =
            new HealthStatus("DELAYED", "messages have been waiting for more than an hour", true, 500);

    private final OutboxDesk desk;
    private final ExecutorService executor;

    OutboxHealth(OutboxDesk desk, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.desk = desk;
        this.executor = executor;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return new AsyncSingleResultPublisher<>(executor, this::result);
    }

    private HealthResult result() {
        Duration longest = desk.longestWait();
        return HealthResult.builder("outbox", longest.compareTo(LATE) > 0 ? DELAYED : HealthStatus.UP)
                .details(Map.of("oldestWaitingSeconds", longest.toSeconds()))
                .build();
    }
}
