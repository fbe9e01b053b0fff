package kz.rectorblog.outbox;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What an administrator may see and do about messages that do not get through. */
@Singleton
public class OutboxDesk {

    private final OutboxRepository messages;
    private final ApplicationEventPublisher<MessageLeft> left;
    private final Clock clock;

    OutboxDesk(OutboxRepository messages, ApplicationEventPublisher<MessageLeft> left, Clock clock) {
        this.messages = messages;
        this.left = left;
        this.clock = clock;
    }

    /** Those to be tried, the next first. */
    public List<OutboxMessage> waiting(int most) {
        return messages.waiting(most);
    }

    /** Those that nobody tries any more, the latest first. */
    public List<OutboxMessage> givenUp(int most) {
        return messages.givenUp(most);
    }

    /** How long the oldest message waits already; zero where none does. */
    public Duration longestWait() {
        Instant now = clock.instant();
        return Duration.between(messages.oldestWaiting().orElse(now), now);
    }

    /** Tries a given-up or waiting message at once, from the first attempt; false where it is done or unknown. */
    @Transactional
    public boolean tryAgain(long id) {
        Instant now = clock.instant();
        boolean again = messages.tryAgain(id, now) + messages.tryNow(id, now) > 0;
        if (again) {
            left.publishEvent(new MessageLeft());
        }
        return again;
    }
}
