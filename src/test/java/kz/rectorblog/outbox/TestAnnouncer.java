package kz.rectorblog.outbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

@Singleton
class TestAnnouncer {

    private final Outbox outbox;

    TestAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    void announce(String... payloads) {
        for (String payload : payloads) {
            outbox.announce(TestChannel.TOPIC, null, payload);
        }
    }

    @Transactional
    void announceAndFail(String payload) {
        outbox.announce(TestChannel.TOPIC, null, payload);
        throw new IllegalStateException("the step failed");
    }
}
