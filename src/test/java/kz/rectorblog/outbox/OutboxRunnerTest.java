package kz.rectorblog.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.NodeLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OutboxRunnerTest {

    private final OutboxRunner runner;
    private final OutboxDesk desk;
    private final TestAnnouncer announcer;
    private final TestChannel channel;
    private final NodeLock lock;
    private final AdjustableClock clock;

    OutboxRunnerTest(
            OutboxRunner runner,
            OutboxDesk desk,
            TestAnnouncer announcer,
            TestChannel channel,
            NodeLock lock,
            AdjustableClock clock) {
        this.runner = runner;
        this.desk = desk;
        this.announcer = announcer;
        this.channel = channel;
        this.lock = lock;
        this.clock = clock;
    }

    @BeforeEach
    void emptyTheOutbox() {
        channel.answers.clear();
        channel.mended = true;
        clock.advance(Duration.ofDays(30));
        runner.runDue();
        channel.mended = false;
        channel.handled.clear();
    }

    @Test
    void messagesAreHandledOnceInTheirOrder() {
        String[] hundred = new String[120];
        Arrays.setAll(hundred, i -> "message " + i);
        announcer.announce(hundred);

        runner.runDue();
        runner.runDue();

        assertThat(channel.handled).containsExactly(hundred);
        assertThat(desk.waiting(10)).isEmpty();
    }

    @Test
    void whatWasRolledBackIsNeverHandled() {
        assertThatThrownBy(() -> announcer.announceAndFail("ghost")).hasMessage("the step failed");

        runner.runDue();

        assertThat(channel.handled).isEmpty();
    }

    @Test
    void aTemporaryFailureIsTriedAgainEverMoreRarelyUntilItSucceeds() {
        channel.answers.add(new Handling.TryLater("away"));
        channel.answers.add(new Handling.TryLater("away"));
        announcer.announce("letter");

        assertThat(secondsToNextTry()).isEqualTo(30);
        clock.advance(Duration.ofSeconds(29));
        runner.runDue();
        assertThat(channel.handled).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(secondsToNextTry()).isEqualTo(60);
        clock.advance(Duration.ofSeconds(60));
        runner.runDue();

        assertThat(channel.handled).containsExactly("letter", "letter", "letter");
        assertThat(desk.waiting(10)).isEmpty();
        assertThat(desk.longestWait()).isZero();
    }

    @Test
    void aWeekendWithoutAMailServerLosesNothingAndAWeekGivesUp() {
        Duration total = Duration.ZERO;
        Duration longest = Duration.ZERO;
        for (int attempt = 1; attempt < BackOff.MOST_ATTEMPTS; attempt++) {
            Duration wait = BackOff.after(attempt).orElseThrow();
            total = total.plus(wait);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }

        assertThat(total).isBetween(Duration.ofHours(62), Duration.ofDays(7));
        assertThat(longest).isEqualTo(Duration.ofHours(4));
        assertThat(BackOff.after(BackOff.MOST_ATTEMPTS)).isEmpty();
    }

    @Test
    void aPermanentFailureIsGivenUpShownAndCanBeTriedAgain() {
        channel.answers.add(new Handling.GiveUp("SMTP 550"));
        announcer.announce("to nobody");
        runner.runDue();

        OutboxMessage givenUp = desk.givenUp(10).getFirst();
        assertThat(givenUp.lastError()).isEqualTo("SMTP 550");
        clock.advance(Duration.ofDays(3));
        runner.runDue();
        assertThat(channel.handled).containsExactly("to nobody");

        assertThat(desk.tryAgain(givenUp.key())).isTrue();
        runner.runDue();

        assertThat(channel.handled).containsExactly("to nobody", "to nobody");
        assertThat(desk.tryAgain(givenUp.key())).as("it is done").isFalse();
    }

    @Test
    void aHandlerThatThrowsHoldsNobodyUpAndItsWordsAreNotKept() {
        announcer.announce("throws", "behind it");

        runner.runDue();

        assertThat(channel.handled).containsExactly("behind it");
        assertThat(desk.waiting(10))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.lastError()).isEqualTo("IllegalStateException"));
    }

    @Test
    void theOldestWaitingMessageIsTheAgeOfTheOutbox() {
        channel.answers.add(new Handling.TryLater("away"));
        announcer.announce("old");
        runner.runDue();
        clock.advance(Duration.ofMinutes(90));

        assertThat(desk.longestWait()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void onlyOneNodeDoesTheWork() {
        announcer.announce("held back");
        List<Boolean> ran = new ArrayList<>();

        boolean held = lock.whileHolding("outbox", Duration.ofMinutes(1), () -> ran.add(runner.runDue()));

        assertThat(held).isTrue();
        assertThat(ran).containsExactly(false);
        assertThat(channel.handled).isEmpty();
        assertThat(runner.runDue()).as("the lock was given back").isTrue();
        assertThat(channel.handled).containsExactly("held back");
    }

    @Test
    void theLockOfADeadNodeRunsOut() {
        List<Boolean> ran = new ArrayList<>();
        lock.whileHolding(
                "dead node",
                Duration.ZERO,
                () -> ran.add(lock.whileHolding("dead node", Duration.ofMinutes(1), () -> {})));

        assertThat(ran).containsExactly(true);
    }

    private long secondsToNextTry() {
        runner.runDue();
        Instant next = desk.waiting(1).getFirst().nextTryAt();
        return Duration.between(clock.instant(), next).toSeconds();
    }
}
