package kz.rectorblog.outbox;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import kz.rectorblog.common.Prompter;

/** Runs the outbox right after each commit that left something in it, and now and then for what must be tried again. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class OutboxSchedule {

    private final Prompter prompter;

    OutboxSchedule(OutboxRunner runner) {
        this.prompter = new Prompter(runner::runDue);
    }

    @TransactionalEventListener
    void afterCommit(MessageLeft left) {
        prompter.prompt();
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "15s")
    void now() {
        prompter.prompt();
    }
}
