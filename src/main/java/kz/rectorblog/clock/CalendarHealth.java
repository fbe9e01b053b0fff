package kz.rectorblog.clock;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/** Tells whether the verified calendar ends soon. A node goes on serving: due dates past its end are provisional. */
@Singleton
class CalendarHealth implements HealthIndicator {

    // not "operational": of two statuses that are, the endpoint shows either, so it would hide this one behind UP
    private static final HealthStatus CALENDAR_ENDS = new HealthStatus(
            "CALENDAR_ENDS", "the verified calendar ends soon, or has ended; import the next year", null, 300);

    private final CalendarInForce calendar;

    CalendarHealth(CalendarInForce calendar) {
        this.calendar = calendar;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        HealthStatus status = calendar.endingSoon().isPresent() ? CALENDAR_ENDS : HealthStatus.UP;
        return Publishers.just(HealthResult.builder("calendar", status)
                .details(Map.of(
                        "verifiedThrough", calendar.calendar().verifiedThrough().toString()))
                .build());
    }
}
