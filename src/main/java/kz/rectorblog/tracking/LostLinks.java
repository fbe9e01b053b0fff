package kz.rectorblog.tracking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.outbox.Outbox;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;

/** Sends the link of the author's page again; says nothing to whoever asks, so that nobody learns who wrote. */
@Singleton
class LostLinks {

    /** The topic of the letter that brings the link again. */
    static final String LINK_ASKED = "TRACKING_LINK_ASKED";

    private final Submissions submissions;
    private final Outbox outbox;

    LostLinks(Submissions submissions, Outbox outbox) {
        this.submissions = submissions;
        this.outbox = outbox;
    }

    /** Does nothing where the two do not belong together. */
    @Transactional
    void send(LinkForm form) {
        Optional.ofNullable(form.number())
                .flatMap(number -> submissions.byNumber(number.strip()))
                .filter(submission -> wroteIt(submission, form))
                .ifPresent(submission -> outbox.announce(LINK_ASKED, submission.key(), ""));
    }

    private boolean wroteIt(Submission submission, LinkForm form) {
        return form.email() != null
                && submissions.authorOf(submission).email().equalsIgnoreCase(form.email().strip());
    }
}
