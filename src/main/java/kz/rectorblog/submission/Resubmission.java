package kz.rectorblog.submission;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.rectorblog.common.Actor;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.rules.RulesInForce;

/** A returned submission comes back corrected: a new text under the same number, a new receipt, a new term. */
@Singleton
public class Resubmission {

    private final RulesInForce rules;
    private final SubmissionWords words;
    private final Lifecycle lifecycle;
    private final DueDates dueDates;
    private final Clock clock;
    private final DangerAlarm alarm;
    private final EarlierTexts earlier;

    Resubmission(
            RulesInForce rules,
            SubmissionWords words,
            Lifecycle lifecycle,
            DueDates dueDates,
            Clock clock,
            DangerAlarm alarm,
            EarlierTexts earlier) {
        this.rules = rules;
        this.words = words;
        this.lifecycle = lifecycle;
        this.dueDates = dueDates;
        this.clock = clock;
        this.alarm = alarm;
        this.earlier = earlier;
    }

    /** By field, the key of the message beside it; empty where the words may be sent. */
    public Map<String, String> errorsOf(String subject, String text) {
        return FormCheck.errorsOfWords(subject, text);
    }

    /**
     * Takes the corrected text in.
     *
     * @throws StepNotAllowed where the case was not returned, or has come back already
     */
    @Transactional
    public Submission resubmit(Submission returned, String subject, String text) {
        Assessment assessment = rules.assessor().assess(earlier.before(returned, subject, text));
        Instant now = clock.instant();
        LocalDate due = dueDates.of(returned, now);
        Submission rewritten = returned.rewritten(Intake.secret(assessment), now, due);
        Submission registered = lifecycle.take(Step.RESUBMIT, rewritten, Actor.AUTHOR, due.toString());
        words.keep(registered, subject, text, assessment);
        alarm.raiseFor(registered, assessment);
        return registered;
    }
}
