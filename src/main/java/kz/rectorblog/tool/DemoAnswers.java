package kz.rectorblog.tool;

import static kz.rectorblog.tool.DemoModerators.must;
import static kz.rectorblog.tool.DemoModerators.seen;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.AnswerResult;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.common.Actor;
import kz.rectorblog.publication.PublicationDesk;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.VisibilityStep;

/** What becomes of the answers in the demonstration. */
@Singleton
class DemoAnswers {

    private final AnswerDesk answers;
    private final PublicationDesk publication;

    DemoAnswers(AnswerDesk answers, PublicationDesk publication) {
        this.answers = answers;
        this.publication = publication;
    }

    void answer(Submission forwarded, DemoDeed.Answer deed) {
        DraftedAnswer draft = new DraftedAnswer(DraftedAnswer.NONE, Optional.of(deed.outcome()), deed.body());
        long executor = Objects.requireNonNull(forwarded.executorId());
        must(answers.submit(forwarded, seen(forwarded), draft, executor) instanceof AnswerResult.Submitted, forwarded);
    }

    void reject(Submission answered, DemoDeed.Reject deed, long moderator) {
        must(
                answers.reject(answered, seen(answered), deed.remark(), moderator) instanceof AnswerResult.Rejected,
                answered);
    }

    /** What is to be public becomes public with it. */
    void approve(Submission answered, long moderator) {
        Submission closed = answers.approve(answered, seen(answered), moderator).submission();
        if (VisibilityStep.PUBLISH.allowedFrom(closed.visibility())) {
            publication.publish(closed, Actor.staff(moderator));
        }
    }

    void withdraw(Submission published, DemoDeed.Withdraw deed, long moderator) {
        publication.withdraw(published, deed.reason(), Actor.staff(moderator));
    }
}
