package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import kz.rectorblog.common.SecretKeys;
import kz.rectorblog.moderation.Assessment;

/** Stores an author's words together with what the rules said of them. */
@Singleton
class SubmissionWords {

    private final SubmissionAuthorRepository authors;
    private final SubmissionTextRepository texts;
    private final Applications applications;
    private final Complaints complaints;
    private final Assessments assessments;
    private final Clock clock;

    SubmissionWords(
            SubmissionAuthorRepository authors,
            SubmissionTextRepository texts,
            Applications applications,
            Complaints complaints,
            Assessments assessments,
            Clock clock) {
        this.authors = authors;
        this.texts = texts;
        this.applications = applications;
        this.complaints = complaints;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void keepFirst(Submission submission, NewSubmission written, Assessment assessment) {
        authors.save(new SubmissionAuthor(
                submission.key(),
                written.fullName(),
                written.email(),
                written.phone(),
                SecretKeys.next(),
                submission.createdAt()));
        applications.keep(submission, written.application());
        complaints.link(submission, written.about());
        keep(submission, written.subject(), written.text(), assessment);
    }

    /** The text of the submission's newest revision. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void keep(Submission submission, String subject, String body, Assessment assessment) {
        texts.save(
                new SubmissionText(null, submission.key(), submission.textRevision(), subject, body, clock.instant()));
        assessments.keep(submission, assessment);
    }
}
