package kz.rectorblog.tracking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.forwarding.Extension;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.moderation.Ground;
import kz.rectorblog.review.Decision;
import kz.rectorblog.review.Decisions;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/** What was decided on a case so far, as far as its author may know. */
@Singleton
class Outcomes {

    private final Decisions decisions;
    private final Extensions extensions;
    private final AnswerDesk answers;
    private final RulesInForce rules;

    Outcomes(Decisions decisions, Extensions extensions, AnswerDesk answers, RulesInForce rules) {
        this.decisions = decisions;
        this.extensions = extensions;
        this.answers = answers;
        this.rules = rules;
    }

    record Reached(
            @Nullable Decision decision,
            List<Ground> grounds,
            @Nullable Extension extension,
            @Nullable Answer answer) {}

    Reached of(Submission submission) {
        Decision decision = decided(submission)
                ? decisions.latestOnConsideration(submission.key()).orElse(null)
                : null;
        return new Reached(
                decision,
                decision == null ? List.of() : grounds(decision),
                extensions.of(submission.key()).orElse(null),
                submission.stage() == Stage.ANSWERED
                        ? answers.approvedOf(submission.key()).orElse(null)
                        : null);
    }

    // a case that is taken up again has no verdict that holds
    private static boolean decided(Submission submission) {
        return submission.stage() != Stage.REGISTERED && submission.stage() != Stage.IN_REVIEW;
    }

    private List<Ground> grounds(Decision decision) {
        return decision.groundIds().stream()
                .map(rules.book().grounds()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
