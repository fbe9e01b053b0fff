package kz.rectorblog.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.common.SecretKeys;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.rules.RulesInForce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries an edited rule on past submissions, one trial at a time, and puts nothing into force. */
@Singleton
class RuleBench {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBench.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int REMEMBERED = 8;

    private final TrialRepository rows;
    private final RulesInForce rules;
    private final TrialRun run;
    private final AuditTrail audit;
    private final Clock clock;
    private final RecentTrials recent = new RecentTrials(REMEMBERED);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rule-bench").factory());

    RuleBench(TrialRepository rows, RulesInForce rules, TrialRun run, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.run = run;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes what is to be tried.
     *
     * @return the key of the trial
     * @throws BrokenRule with file, line and reason, where the page is no rule
     */
    @Transactional
    public String ask(String file, String page, int latest, long staffId) {
        rules.now().trying(file, page);
        rows.deleteByAskedAtBefore(clock.instant().minus(KEPT));
        String key = SecretKeys.next();
        rows.save(new TrialRow(key, file, page, latest, staffId, clock.instant()));
        audit.record(null, "TRY_RULE", file + ", " + latest, Actor.staff(staffId));
        return key;
    }

    /** How far the trial is. Whichever node is asked first after a restart, or for the first time, begins it. */
    public Optional<Trial> find(String key) {
        return rows.findByTrialKey(key).map(row -> recent.of(key, () -> begun(row)));
    }

    private Trial begun(TrialRow row) {
        Trial trial = new Trial(row.file());
        worker.execute(() -> work(row, trial));
        return trial;
    }

    private void work(TrialRow row, Trial trial) {
        boolean done = false;
        try {
            trial.end(run.outcome(row, trial));
            done = true;
        } catch (BrokenRule broken) {
            // the book in force has changed since
            trial.end(Trial.Outcome.failed(String.valueOf(broken.getMessage())));
            done = true;
        } finally {
            if (!done) {
                LOG.warn("a trial of {} came to no end", row.file());
                trial.end(Trial.Outcome.failed(row.file()));
            }
        }
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
