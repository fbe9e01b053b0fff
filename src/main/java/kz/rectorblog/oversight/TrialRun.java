package kz.rectorblog.oversight;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.moderation.Proof;
import kz.rectorblog.moderation.RuleBook;
import kz.rectorblog.moderation.TwoBooks;
import kz.rectorblog.rules.Comparison;
import kz.rectorblog.rules.Force;
import kz.rectorblog.rules.NamedText;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.submission.PastSubmission;
import kz.rectorblog.submission.PastSubmissions;

/** Works one trial out: the book in force and the tried one, on the latest submissions that are not quarantined. */
@Singleton
class TrialRun {

    private final RulesInForce rules;
    private final PastSubmissions past;

    TrialRun(RulesInForce rules, PastSubmissions past) {
        this.rules = rules;
        this.past = past;
    }

    /** @throws BrokenRule where the page does not fit into the book any more */
    Trial.Outcome outcome(TrialRow row, Trial trial) {
        Force force = rules.now();
        RuleBook tried = force.trying(row.file(), row.page());
        List<BrokenRule> failures = Proof.failures(tried).stream()
                .filter(failure -> failure.file().equals(row.file()))
                .toList();
        trial.expect(past.countUpTo(row.latest()));
        AtomicLong leftOut = new AtomicLong();
        Trial.Findings findings = new Trial.Findings();
        // whoever writes to the rector now must not wait for a trial
        int processors = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        new Comparison(new TwoBooks(force.book(), tried), processors)
                .run(texts(row.latest(), leftOut), findings::add, trial::progress);
        return findings.outcome(trial.read(), leftOut.get(), failures);
    }

    private Iterator<NamedText> texts(int latest, AtomicLong leftOut) {
        Iterable<PastSubmission> submissions = () -> past.latest(latest);
        return StreamSupport.stream(submissions.spliterator(), false)
                .filter(submission -> !submission.quarantined() || leftOut.incrementAndGet() < 0)
                .map(submission -> new NamedText(submission.name(), submission.submittedText()))
                .iterator();
    }
}
