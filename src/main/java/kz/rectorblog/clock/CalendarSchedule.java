package kz.rectorblog.clock;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import kz.rectorblog.common.RestAfterFailure;

/** Looks once a second whether another node has changed the calendar. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class CalendarSchedule {

    private final CalendarInForce calendar;
    private final RestAfterFailure patience = new RestAfterFailure(Duration.ofSeconds(10));

    CalendarSchedule(CalendarInForce calendar) {
        this.calendar = calendar;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    void follow() {
        patience.run(calendar::follow);
    }
}
