package kz.rectorblog.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PrompterTest {

    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void manyAskersBeforeTheRoundCostOneRound() {
        Prompter prompter = new Prompter(threads::add, rounds::incrementAndGet);
        for (int asker = 0; asker < 100; asker++) {
            prompter.prompt();
        }

        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(rounds).hasValue(1);
    }

    @Test
    void whoAsksDuringARoundGetsOneMore() {
        Prompter[] self = new Prompter[1];
        self[0] = new Prompter(threads::add, () -> {
            if (rounds.incrementAndGet() == 1) {
                self[0].prompt();
                self[0].prompt();
            }
        });
        self[0].prompt();
        threads.remove().run();

        assertThat(rounds).hasValue(2);
        assertThat(threads).isEmpty();
    }

    @Test
    void aRoundThatFailsDoesNotEndThePrompting() {
        Prompter prompter = new Prompter(threads::add, () -> {
            rounds.incrementAndGet();
            throw new IllegalStateException("database away");
        });
        prompter.prompt();
        assertThatThrownBy(() -> threads.remove().run()).hasMessage("database away");

        prompter.prompt();
        assertThat(threads).hasSize(1);
    }
}
