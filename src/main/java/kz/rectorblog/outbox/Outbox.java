package kz.rectorblog.outbox;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a step leaves word for the channels. */
@Singleton
public class Outbox {

    private final OutboxRepository messages;
    private final List<MessageHandler> handlers;
    private final ApplicationEventPublisher<MessageLeft> left;
    private final Clock clock;

    Outbox(
            OutboxRepository messages,
            List<MessageHandler> handlers,
            ApplicationEventPublisher<MessageLeft> left,
            Clock clock) {
        this.messages = messages;
        this.handlers = handlers;
        this.left = left;
        this.clock = clock;
    }

    /** Leaves one message for every channel that wants the topic, in the transaction of the change. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void announce(String topic, @Nullable Long submissionId, String payload) {
        Instant now = clock.instant();
        List<OutboxMessage> owed = handlers.stream()
                .filter(handler -> handler.wants(topic))
                .map(handler -> new OutboxMessage(
                        null, handler.channel(), topic, submissionId, payload, now, now, 0, null, null, null))
                .map(messages::save)
                .toList();
        if (!owed.isEmpty()) {
            left.publishEvent(new MessageLeft());
        }
    }
}
