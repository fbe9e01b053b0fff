package kz.rectorblog.publication;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;

/** Takes authors' data off what is public. */
@Singleton
class PublicNames {

    private final Publisher publisher;
    private final Submissions submissions;

    PublicNames(Publisher publisher, Submissions submissions) {
        this.publisher = publisher;
        this.submissions = submissions;
    }

    /** Nothing happens to a case that was never public; doing it twice changes nothing more. */
    @Transactional
    void forget(Submission submission) {
        publisher.hideAuthor(submission.name(), submissions.authorOf(submission));
    }
}
