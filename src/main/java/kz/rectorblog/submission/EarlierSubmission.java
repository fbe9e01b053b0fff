package kz.rectorblog.submission;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;
import kz.rectorblog.moderation.EarlierText;

/** The newest text of one registered case of an author. */
@Introspected
record EarlierSubmission(String number, String body, Instant receivedAt) {

    EarlierText asOf(Instant now) {
        return new EarlierText(number, body, Duration.between(receivedAt, now));
    }
}
