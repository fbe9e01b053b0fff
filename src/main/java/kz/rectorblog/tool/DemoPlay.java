package kz.rectorblog.tool;

import jakarta.inject.Singleton;
import kz.rectorblog.staff.Cast;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Submission;

/** Has each deed of a story done by whose deed it is. */
@Singleton
class DemoPlay {

    private final Cast cast;
    private final DemoAuthors authors;
    private final DemoModerators moderators;
    private final DemoAnswers answers;

    DemoPlay(Cast cast, DemoAuthors authors, DemoModerators moderators, DemoAnswers answers) {
        this.cast = cast;
        this.authors = authors;
        this.moderators = moderators;
        this.answers = answers;
    }

    void write(DemoCase invented) {
        authors.write(invented);
    }

    void act(DemoCase invented, DemoDeed deed) {
        if (deed instanceof DemoDeed.Confirm) {
            authors.confirm(invented);
            return;
        }
        long moderator = moderator(invented);
        Submission submission = authors.caseOf(invented);
        if (DemoModerators.untouched(submission)) {
            moderators.takeUp(submission, moderator);
            submission = authors.caseOf(invented);
        }
        act(submission, deed, moderator);
    }

    private void act(Submission submission, DemoDeed deed, long moderator) {
        switch (deed) {
            case DemoDeed.Confirm _ -> throw new IllegalStateException("the author's, not the staff's");
            case DemoDeed.TakeUp _ -> moderators.takeUp(submission, moderator);
            case DemoDeed.Return it -> moderators.giveBack(submission, it, moderator);
            case DemoDeed.Decline it -> moderators.decline(submission, it, moderator);
            case DemoDeed.Redirect it -> moderators.redirect(submission, it, moderator);
            case DemoDeed.Accept it -> moderators.accept(submission, it, moderator);
            case DemoDeed.Forward it -> moderators.forward(submission, it, moderator);
            case DemoDeed.Extend it -> moderators.extend(submission, it, moderator);
            case DemoDeed.Contribute it -> answers.contribute(submission, it);
            case DemoDeed.Answer it -> answers.answer(submission, it);
            case DemoDeed.Reject it -> answers.reject(submission, it, moderator);
            case DemoDeed.Approve _ -> answers.approve(submission, moderator);
            case DemoDeed.Withdraw it -> answers.withdraw(submission, it, moderator);
        }
    }

    /** Aigerim reads Kazakh cases, Daniyar the others. */
    private long moderator(DemoCase invented) {
        CastMember who = switch (invented.language()) {
            case KK -> CastMember.AIGERIM;
            case RU, EN -> CastMember.DANIYAR;
        };
        return cast.member(who).id();
    }
}
