package kz.rectorblog.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RestAfterFailureTest {

    private final RestAfterFailure patience = new RestAfterFailure(Duration.ofHours(1));
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatSucceedsIsDoneEachTime() {
        patience.run(done::incrementAndGet);
        patience.run(done::incrementAndGet);

        assertThat(done).hasValue(2);
    }

    @Test
    void whatFailedRests() {
        assertThatThrownBy(() -> patience.run(() -> {
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");

        patience.run(done::incrementAndGet);

        assertThat(done).hasValue(0);
    }
}
