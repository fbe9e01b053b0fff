package kz.rectorblog.submission;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import kz.rectorblog.outbox.Outbox;

/** Sends the link of the author's page again; says nothing to whoever asks, so that nobody learns who wrote. */
@Singleton
public class LostLinks {

    /** The topic of the letter that brings the link again. */
    public static final String LINK_ASKED = "TRACKING_LINK_ASKED";

    private final Submissions submissions;
    private final Outbox outbox;

    LostLinks(Submissions submissions, Outbox outbox) {
        this.submissions = submissions;
        this.outbox = outbox;
    }

    /** Does nothing where the two do not belong together. */
    @Transactional
    public void send(String number, String email) {
        submissions
                .byNumber(number.strip())
                .filter(submission -> submissions.authorOf(submission).email().equalsIgnoreCase(email.strip()))
                .ifPresent(submission -> outbox.announce(LINK_ASKED, submission.key(), ""));
    }
}
