package kz.rectorblog.assignment;

import io.micronaut.core.async.publisher.AsyncSingleResultPublisher;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Tells whether cases lie with people who are away and for whom nobody stands in. A node goes on serving. */
@Singleton
class AssignmentHealth implements HealthIndicator {

    private static final HealthStatus UNATTENDED = new HealthStatus(
            "CASES_UNATTENDED", "cases lie with people who are away without a substitute; hand them on", null, 200);

    private final Assignments assignments;
    private final ExecutorService executor;

    AssignmentHealth(Assignments assignments, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.assignments = assignments;
        this.executor = executor;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return new AsyncSingleResultPublisher<>(executor, this::result);
    }

    private HealthResult result() {
        long cases = assignments.unattended();
        return HealthResult.builder("assignments", cases == 0 ? HealthStatus.UP : UNATTENDED)
                .details(Map.of("unattendedCases", cases))
                .build();
    }
}
