package kz.rectorblog.audit;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import kz.rectorblog.common.Prompter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Links entries right after their commit, and once an hour looks over the whole history and logs where it ends. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class AuditSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSchedule.class);

    private final AuditChain chain;
    private final Prompter prompter;

    AuditSchedule(AuditChain chain) {
        this.chain = chain;
        this.prompter = new Prompter(chain::linkNew);
    }

    @TransactionalEventListener
    void afterCommit(AuditEntryWritten written) {
        prompter.prompt();
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "30s")
    void now() {
        prompter.prompt();
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    void wholeHistory() {
        if (chain.linkAll()) {
            AuditChain.Head head = chain.head();
            LOG.info("audit chain: {} entries, head {}", head.count(), head.hash());
        }
    }
}
