package kz.rectorblog.submission;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.rules.RulesInForce;

/**
 * Takes in what the form brought: stored whole with the rules' verdicts, waiting for the proof of the e-mail. Nothing is
 * refused because a rule fired (APPC 64, SOP 3(8)): a person decides.
 */
@Singleton
public class Intake {

    private static final Set<String> SECRECY = Set.of("G01", "G02");

    private final RulesInForce rules;
    private final Lifecycle lifecycle;
    private final SubmissionWords words;
    private final Confirmations confirmations;
    private final DangerAlarm alarm;
    private final EarlierTexts earlier;
    private final Clock clock;

    Intake(
            RulesInForce rules,
            Lifecycle lifecycle,
            SubmissionWords words,
            Confirmations confirmations,
            DangerAlarm alarm,
            EarlierTexts earlier,
            Clock clock) {
        this.rules = rules;
        this.lifecycle = lifecycle;
        this.words = words;
        this.confirmations = confirmations;
        this.alarm = alarm;
        this.earlier = earlier;
        this.clock = clock;
    }

    /** Stores the submission; the same showing of the form sent twice is stored once. */
    @Transactional
    public void take(NewSubmission written) {
        if (!confirmations.knows(written.formKey())) {
            store(written, rules.assessor().assess(earlier.before(written)));
        }
    }

    private void store(NewSubmission written, Assessment assessment) {
        Submission submission = lifecycle.begin(Submission.written(written, secret(assessment), clock.instant()));
        words.keepFirst(submission, written, assessment);
        confirmations.open(submission, written.formKey());
        alarm.raiseFor(submission, assessment);
    }

    static boolean secret(Assessment assessment) {
        return assessment.findings().stream().anyMatch(finding -> SECRECY.contains(finding.ground()));
    }
}
