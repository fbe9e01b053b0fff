package kz.rectorblog.submission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.EarlierText;
import kz.rectorblog.moderation.SubmittedText;

/** Adds to a text what its author wrote lately, so that the rules can tell a repeat (G19) and a flood (G13). */
@Singleton
class EarlierTexts {

    private static final int LATELY_DAYS = 183;
    private static final int MOST = 20;
    private static final long NO_CASE = 0;

    private final Submissions submissions;
    private final SubmissionRepository registered;
    private final PastSubmissionRepository past;
    private final Clock clock;

    EarlierTexts(Submissions submissions, SubmissionRepository registered, PastSubmissionRepository past, Clock clock) {
        this.submissions = submissions;
        this.registered = registered;
        this.past = past;
        this.clock = clock;
    }

    /** With the cases registered under this e-mail; only a proven e-mail has such cases. */
    SubmittedText before(NewSubmission written) {
        return written.submittedText().after(by(written.email(), NO_CASE));
    }

    /** A case that comes back with these words is no repeat of itself. */
    SubmittedText before(Submission returned, String subject, String text) {
        SubmissionAuthor author = submissions.authorOf(returned);
        AuthorDetails details = new AuthorDetails(author.fullName(), author.email(), author.phone());
        return new SubmittedText(subject, text, details, by(author.email(), returned.key()));
    }

    /** What the rules were given at that moment, to judge it again. */
    List<EarlierText> then(String email, long except, Instant moment) {
        Instant since = moment.minus(LATELY_DAYS, ChronoUnit.DAYS);
        return past.registeredThen(email, moment, since, except, MOST).stream()
                .map(before -> before.asOf(moment))
                .toList();
    }

    private List<EarlierText> by(String email, long except) {
        Instant now = clock.instant();
        return registered.registeredBy(email, now.minus(LATELY_DAYS, ChronoUnit.DAYS), except, MOST).stream()
                .map(earlier -> earlier.asOf(now))
                .toList();
    }
}
