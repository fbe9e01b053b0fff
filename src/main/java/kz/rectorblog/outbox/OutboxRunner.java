package kz.rectorblog.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.common.NodeLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the messages to their handlers, the one due first before the others, each outside any transaction. Only one
 * node does it at a time. A message may come twice after a crash; a handler can bear that.
 */
@Singleton
public class OutboxRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRunner.class);
    private static final int BATCH = 50;
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** Begins no further message after this, so that even a slow last one ends before the lease does. */
    private static final Duration LONGEST_RUN = Duration.ofMinutes(2);

    private final OutboxRepository messages;
    private final Map<String, MessageHandler> handlers;
    private final NodeLock lock;
    private final Clock clock;

    OutboxRunner(OutboxRepository messages, List<MessageHandler> handlers, NodeLock lock, Clock clock) {
        this.messages = messages;
        this.handlers =
                handlers.stream().collect(Collectors.toUnmodifiableMap(MessageHandler::channel, Function.identity()));
        this.lock = lock;
        this.clock = clock;
    }

    /** Handles everything that is due; returns false where another node is at it. */
    public boolean runDue() {
        return lock.whileHolding("outbox", LEASE, this::carryOutEverythingDue);
    }

    private void carryOutEverythingDue() {
        long end = System.nanoTime() + LONGEST_RUN.toNanos();
        List<OutboxMessage> due;
        do {
            due = messages.due(clock.instant(), BATCH);
            for (OutboxMessage message : due) {
                if (System.nanoTime() > end) {
                    return;
                }
                messages.update(after(message));
            }
        } while (due.size() == BATCH);
    }

    private OutboxMessage after(OutboxMessage message) {
        return switch (handled(message)) {
            case Handling.Done _ -> message.done(clock.instant());
            case Handling.NotBefore(Instant at) -> message.postponed(at);
            case Handling.TryLater(String reason) -> told(message.failed(clock.instant(), reason));
            case Handling.GiveUp(String reason) -> told(message.givenUp(clock.instant(), reason));
        };
    }

    // whatever a handler throws must not keep the messages behind it waiting
    private Handling handled(OutboxMessage message) {
        MessageHandler handler = handlers.get(message.channel());
        if (handler == null) {
            return new Handling.GiveUp("no handler for channel " + message.channel());
        }
        try {
            return handler.handle(message);
        } catch (Exception e) {
            LOG.error(
                    "outbox message {} ({} {}) failed",
                    message.id(),
                    message.channel(),
                    message.topic(),
                    withoutWords(e));
            return new Handling.TryLater(e.getClass().getSimpleName());
        }
    }

    // an exception may quote a person's address or text: the log gets its class and where it came from
    private static Throwable withoutWords(Throwable problem) {
        Throwable cause = problem.getCause();
        Throwable wordless =
                new IllegalStateException(problem.getClass().getName(), cause == null ? null : withoutWords(cause));
        wordless.setStackTrace(problem.getStackTrace());
        return wordless;
    }

    private static OutboxMessage told(OutboxMessage failed) {
        LOG.warn(
                "outbox message {} ({} {}, case {}) attempt {} failed, {}: {}",
                failed.id(),
                failed.channel(),
                failed.topic(),
                failed.submissionId(),
                failed.attempts(),
                failed.nextTryAt() == null ? "given up" : "again at " + failed.nextTryAt(),
                failed.lastError());
        return failed;
    }
}
