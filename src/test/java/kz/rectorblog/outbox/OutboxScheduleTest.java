package kz.rectorblog.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "rectorblog.scheduling", value = "true")
@Property(name = "test.prompt", value = "true")
class OutboxScheduleTest {

    private final TestAnnouncer announcer;
    private final PromptChannel channel;

    OutboxScheduleTest(TestAnnouncer announcer, PromptChannel channel) {
        this.announcer = announcer;
        this.channel = channel;
    }

    @Test
    void aMessageLeavesRightAfterTheCommitAndNotAtTheNextTick() throws InterruptedException {
        announcer.announce("prompt");

        assertThat(channel.handled.poll(4, TimeUnit.SECONDS))
                .as("the first tick is 5 s away")
                .isEqualTo("prompt");
    }

    @Singleton
    @Requires(property = "test.prompt", value = "true")
    static final class PromptChannel implements MessageHandler {

        final BlockingQueue<String> handled = new LinkedBlockingQueue<>();

        @Override
        public String channel() {
            return "prompt-test";
        }

        @Override
        public boolean wants(String topic) {
            return topic.equals(TestChannel.TOPIC);
        }

        @Override
        public Handling handle(OutboxMessage message) {
            handled.add(message.payload());
            return new Handling.Done();
        }
    }
}
