package kz.rectorblog.publication;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import kz.rectorblog.common.Actor;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.submission.VisibilityStep;

/**
 * Where a case becomes public and ceases to be: step, audit entry, letters and public item in one transaction, joined to
 * that of the caller. Every method throws {@link kz.rectorblog.submission.StepNotAllowed} where the case does not stand
 * where the step begins.
 */
@Singleton
public class PublicationDesk {

    private final Publisher publisher;
    private final ItemMaker maker;
    private final Lifecycle lifecycle;
    private final Submissions submissions;

    PublicationDesk(Publisher publisher, ItemMaker maker, Lifecycle lifecycle, Submissions submissions) {
        this.publisher = publisher;
        this.maker = maker;
        this.lifecycle = lifecycle;
        this.submissions = submissions;
    }

    /**
     * Makes an answered case public, masked as was decided and without the author's data as was asked.
     *
     * @throws IllegalStateException for a case without an approved answer, or one in quarantine (Reg. 5.3 b.1)
     */
    @Transactional
    public Submission publish(Submission submission, Actor actor) {
        if (submission.quarantined()) {
            throw new IllegalStateException(submission.name() + " is in quarantine");
        }
        NewItem item = maker.of(submission);
        Submission published = lifecycle.take(VisibilityStep.PUBLISH, submission, actor, "");
        publisher.publish(item);
        return published;
    }

    /** @param reason shown to everyone in place of the item: names no person, at most 500 characters */
    @Transactional
    public Submission withdraw(Submission submission, String reason, Actor actor) {
        Submission withdrawn = lifecycle.take(VisibilityStep.WITHDRAW, submission, actor, reason);
        publisher.withdraw(submission.name(), reason);
        return withdrawn;
    }

    /** @param reason why the withdrawal was wrong; for the history */
    @Transactional
    public Submission restore(Submission submission, String reason, Actor actor) {
        Submission restored = lifecycle.take(VisibilityStep.RESTORE, submission, actor, reason);
        publisher.restore(submission.name());
        return restored;
    }

    /** The author asks not to be named, at any stage (Reg. 5.5, 5.6); what is public already loses the name at once. */
    @Transactional
    public Submission hideAuthor(Submission submission, Actor actor) {
        Submission hidden = lifecycle.hideAuthor(submission, actor);
        publisher.hideAuthor(submission.name(), submissions.authorOf(submission));
        return hidden;
    }
}
