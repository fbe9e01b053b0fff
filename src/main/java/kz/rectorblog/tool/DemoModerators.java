package kz.rectorblog.tool;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.assignment.Help;
import kz.rectorblog.assignment.InnerTermSettings;
import kz.rectorblog.forwarding.ExtensionResult;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.forwarding.ForwardResult;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.review.CheckoutResult;
import kz.rectorblog.review.Checkouts;
import kz.rectorblog.review.ReviewDesk;
import kz.rectorblog.review.Ruling;
import kz.rectorblog.staff.Cast;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;

/** What the moderators of the demonstration decide before there is an answer. */
@Singleton
class DemoModerators {

    private final Cast cast;
    private final Checkouts checkouts;
    private final ReviewDesk reviews;
    private final ForwardingDesk forwardings;
    private final Extensions extensions;
    private final InnerTermSettings terms;

    DemoModerators(
            Cast cast,
            Checkouts checkouts,
            ReviewDesk reviews,
            ForwardingDesk forwardings,
            Extensions extensions,
            InnerTermSettings terms) {
        this.cast = cast;
        this.checkouts = checkouts;
        this.reviews = reviews;
        this.forwardings = forwardings;
        this.extensions = extensions;
        this.terms = terms;
    }

    void takeUp(Submission submission, long moderator) {
        must(checkouts.checkOut(submission, moderator) instanceof CheckoutResult.CheckedOut, submission);
    }

    void giveBack(Submission inReview, DemoDeed.Return deed, long moderator) {
        decided(reviews.returnToAuthor(inReview, seen(inReview), deed.reasons(), moderator), inReview);
    }

    void decline(Submission inReview, DemoDeed.Decline deed, long moderator) {
        decided(reviews.decline(inReview, seen(inReview), deed.reasons(), moderator), inReview);
    }

    void redirect(Submission inReview, DemoDeed.Redirect deed, long moderator) {
        decided(reviews.redirect(inReview, seen(inReview), deed.body(), deed.reasons(), moderator), inReview);
    }

    void accept(Submission inReview, DemoDeed.Accept deed, long moderator) {
        decided(
                reviews.accept(inReview, seen(inReview), Optional.of(deed.publication()), deed.reasons(), moderator),
                inReview);
    }

    void forward(Submission accepted, DemoDeed.Forward deed, long moderator) {
        long executor = cast.member(deed.executor()).id();
        Help help = new Help(
                deed.help().stream().map(who -> cast.member(who).id()).toList(),
                Optional.of(terms.coExecutorDays()),
                "");
        must(
                forwardings.forward(accepted, seen(accepted), Optional.of(executor), help, deed.note(), moderator)
                        instanceof ForwardResult.Forwarded,
                accepted);
    }

    void extend(Submission forwarded, DemoDeed.Extend deed, long moderator) {
        must(
                extensions.extend(forwarded, seen(forwarded), Optional.of(deed.reason()), deed.facts(), moderator)
                        instanceof ExtensionResult.Extended,
                forwarded);
    }

    private static void decided(Ruling ruling, Submission submission) {
        must(ruling instanceof Ruling.Decided, submission);
    }

    /** An invented story that the services refuse is a mistake in the file or in the house: nothing of it stays. */
    static void must(boolean done, Submission submission) {
        if (!done) {
            throw new IllegalStateException("the demonstration's story of " + submission.name() + " is not possible");
        }
    }

    static Seen seen(Submission submission) {
        return Seen.of(submission, 0);
    }

    /** Whether a moderator must first take it onto the desk. */
    static boolean untouched(Submission submission) {
        return submission.stage() == Stage.REGISTERED;
    }
}
