package kz.rectorblog.tracking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.common.Actor;
import kz.rectorblog.publication.PublicationDesk;
import kz.rectorblog.submission.Resubmission;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;

/** What an author may still do with a case that was sent: correct a returned text, ask not to be named. */
@Singleton
public class AuthorWishes {

    private final Submissions submissions;
    private final Resubmission resubmission;
    private final PublicationDesk publication;
    private final TrackingDesk desk;

    AuthorWishes(Submissions submissions, Resubmission resubmission, PublicationDesk publication, TrackingDesk desk) {
        this.submissions = submissions;
        this.resubmission = resubmission;
        this.publication = publication;
        this.desk = desk;
    }

    sealed interface Wished {

        record Granted() implements Wished {}

        record Unknown() implements Wished {}

        record ShowAgain(TrackingPage page) implements Wished {}
    }

    Wished correct(String key, CorrectionForm form) {
        Optional<Submission> found = submissions.byTrackingKey(key);
        if (found.isEmpty()) {
            return new Wished.Unknown();
        }
        Map<String, String> errors = resubmission.errorsOf(form.subjectOrEmpty(), form.textOrEmpty());
        if (!errors.isEmpty()) {
            return new Wished.ShowAgain(desk.pageWith(key, found.get(), errors, form));
        }
        resubmission.resubmit(found.get(), form.subjectOrEmpty(), form.textOrEmpty());
        return new Wished.Granted();
    }

    /** Hides the author's name everywhere, also where it stands already; asked twice it is done once. */
    @Transactional
    public boolean conceal(String key) {
        Optional<Submission> found = submissions.byTrackingKey(key);
        found.filter(submission -> !submission.hideAuthor())
                .ifPresent(submission -> publication.hideAuthor(submission, Actor.AUTHOR));
        return found.isPresent();
    }
}
