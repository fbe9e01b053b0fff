package kz.rectorblog.chasing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * When reminders go out, and to whom.
 *
 * @param daysBefore so many working days before the due date, parted by commas; the day itself and each overdue working day
 *     are always reminded of
 * @param rectorFrom the overdue working day from which on the rector is told too
 * @param from when the working day begins, in the university's zone
 * @param until when it has ended
 */
@ConfigurationProperties("rectorblog.chasing")
record ChasingSettings(
        @Bindable(defaultValue = "5,2,1") String daysBefore,
        @Bindable(defaultValue = "3") int rectorFrom,
        @Bindable(defaultValue = "09:00") String from,
        @Bindable(defaultValue = "18:00") String until) {

    // at the start, not at nine in the morning
    ChasingSettings {
        Ladder.of(daysBefore, rectorFrom);
        if (!time(from).isBefore(time(until))) {
            throw new IllegalArgumentException("rectorblog.chasing: from " + from + " is not before until " + until);
        }
    }

    Ladder ladder() {
        return Ladder.of(daysBefore, rectorFrom);
    }

    LocalTime opening() {
        return time(from);
    }

    LocalTime closing() {
        return time(until);
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("rectorblog.chasing: a time is written like 09:00, not " + written, e);
        }
    }
}
