package kz.rectorblog.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.outbox.OutboxDesk;
import kz.rectorblog.outbox.OutboxMessage;
import org.jspecify.annotations.Nullable;

/** Shows which messages do not get through, and tries one again. */
@Singleton
class OutboxOversight {

    private static final int MOST = 100;

    private final OutboxDesk desk;
    private final CaseNumbers numbers;
    private final AuditTrail audit;

    OutboxOversight(OutboxDesk desk, CaseNumbers numbers, AuditTrail audit) {
        this.desk = desk;
        this.numbers = numbers;
        this.audit = audit;
    }

    OutboxPage page() {
        List<OutboxMessage> givenUp = desk.givenUp(MOST);
        List<OutboxMessage> waiting = desk.waiting(MOST);
        Map<Long, String> numberOf =
                numbers.of(Stream.concat(givenUp.stream(), waiting.stream()).map(OutboxMessage::submissionId));
        return new OutboxPage(desk.longestWait(), lines(givenUp, numberOf), lines(waiting, numberOf), MOST);
    }

    private static List<OutboxLine> lines(List<OutboxMessage> messages, Map<Long, String> numberOf) {
        return messages.stream()
                .map(message -> new OutboxLine(message, found(numberOf, message.submissionId())))
                .toList();
    }

    private static @Nullable String found(Map<Long, String> numberOf, @Nullable Long id) {
        return id == null ? null : numberOf.get(id);
    }

    @Transactional
    void retry(long id, Actor by) {
        if (desk.tryAgain(id)) {
            audit.record(null, "RETRY_MESSAGE", "outbox " + id, by);
        }
    }
}
