package kz.rectorblog.clock;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Looks once a second whether another node has changed the calendar. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class CalendarSchedule {

    private static final long REST_AFTER_FAILURE = TimeUnit.SECONDS.toNanos(10);

    private final CalendarInForce calendar;
    private long notBefore = System.nanoTime();

    CalendarSchedule(CalendarInForce calendar) {
        this.calendar = calendar;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    void follow() {
        if (System.nanoTime() - notBefore < 0) {
            return;
        }
        boolean done = false;
        try {
            calendar.follow();
            done = true;
        } finally {
            // a database that is away must not fill the log every second
            notBefore = System.nanoTime() + (done ? 0 : REST_AFTER_FAILURE);
        }
    }
}
