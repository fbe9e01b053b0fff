package kz.rectorblog.tool;

import static kz.rectorblog.tool.DemoModerators.must;
import static kz.rectorblog.tool.DemoModerators.seen;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.AnswerResult;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.submission.Submission;

/** What becomes of the answers in the demonstration. */
@Singleton
class DemoAnswers {

    private final AnswerDesk answers;

    DemoAnswers(AnswerDesk answers) {
        this.answers = answers;
    }

    void answer(Submission forwarded, DemoDeed.Answer deed) {
        DraftedAnswer draft = new DraftedAnswer(DraftedAnswer.NONE, Optional.of(deed.outcome()), deed.body());
        long executor = Objects.requireNonNull(forwarded.executorId());
        must(answers.submit(forwarded, seen(forwarded), draft, executor) instanceof AnswerResult.Submitted, forwarded);
    }

    void reject(Submission answered, DemoDeed.Reject deed, long moderator) {
        must(answers.reject(answered, seen(answered), deed.remark(), moderator) instanceof AnswerResult.Rejected, answered);
    }

    void approve(Submission answered, long moderator) {
        answers.approve(answered, seen(answered), moderator);
    }

    void withdraw(Submission published, DemoDeed.Withdraw deed, long moderator) {
    }
}
