package kz.rectorblog.outbox;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A channel of its own for tests: remembers what it was given and answers as it was told to. */
@Singleton
class TestChannel implements MessageHandler {

    static final String TOPIC = "TEST_TOPIC";

    final List<String> handled = new ArrayList<>();
    final Deque<Handling> answers = new ArrayDeque<>();
    boolean mended;

    @Override
    public String channel() {
        return "test";
    }

    @Override
    public boolean wants(String topic) {
        return topic.equals(TOPIC);
    }

    @Override
    public Handling handle(OutboxMessage message) {
        if (message.payload().equals("throws") && !mended) {
            throw new IllegalStateException("a bug with Somebody's name in its message");
        }
        handled.add(message.payload());
        return answers.isEmpty() ? new Handling.Done() : answers.poll();
    }
}
