package kz.rectorblog.tool;

import static kz.rectorblog.tool.DemoModerators.must;
import static kz.rectorblog.tool.DemoModerators.seen;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.AnswerResult;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.assignment.CoExecutorDesk;
import kz.rectorblog.assignment.HelpResult;
import kz.rectorblog.common.Actor;
import kz.rectorblog.publication.PublicationDesk;
import kz.rectorblog.staff.Cast;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.VisibilityStep;

/** What becomes of the answers in the demonstration. */
@Singleton
class DemoAnswers {

    private final AnswerDesk answers;
    private final PublicationDesk publication;
    private final CoExecutorDesk help;
    private final Assignments assignments;
    private final Cast cast;

    DemoAnswers(
            AnswerDesk answers, PublicationDesk publication, CoExecutorDesk help, Assignments assignments, Cast cast) {
        this.answers = answers;
        this.publication = publication;
        this.help = help;
        this.assignments = assignments;
        this.cast = cast;
    }

    void answer(Submission forwarded, DemoDeed.Answer deed) {
        DraftedAnswer draft = new DraftedAnswer(DraftedAnswer.NONE, Optional.of(deed.outcome()), deed.body());
        long executor = Objects.requireNonNull(forwarded.executorId());
        must(answers.submit(forwarded, seen(forwarded), draft, executor) instanceof AnswerResult.Submitted, forwarded);
    }

    void contribute(Submission forwarded, DemoDeed.Contribute deed) {
        long helper = cast.member(deed.who()).id();
        must(
                assignments.helpOf(forwarded, helper).stream()
                        .findFirst()
                        .map(own -> help.contribute(forwarded, own.key(), deed.body(), helper))
                        .filter(HelpResult.Done.class::isInstance)
                        .isPresent(),
                forwarded);
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
