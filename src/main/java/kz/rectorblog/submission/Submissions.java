package kz.rectorblog.submission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads submissions for the rooms above: the case, its texts, its author. Changes nothing. */
@Singleton
public class Submissions {

    private final SubmissionRepository submissions;
    private final SubmissionTextRepository texts;
    private final SubmissionAuthorRepository authors;
    private final ComplaintLinkRepository complaints;

    Submissions(
            SubmissionRepository submissions,
            SubmissionTextRepository texts,
            SubmissionAuthorRepository authors,
            ComplaintLinkRepository complaints) {
        this.submissions = submissions;
        this.texts = texts;
        this.authors = authors;
        this.complaints = complaints;
    }

    /** Whether anybody has ever written. */
    public boolean any() {
        return submissions.any();
    }

    public Optional<Submission> byNumber(String number) {
        return submissions.findByNumber(number);
    }

    public Optional<Submission> byId(long id) {
        return submissions.findById(id);
    }

    /** The case whose author holds this key. */
    public Optional<Submission> byTrackingKey(String key) {
        return authors.findByTrackingKey(key).flatMap(author -> submissions.findById(author.submissionId()));
    }

    /** The newest text. */
    public SubmissionText textOf(Submission submission) {
        return texts.findBySubmissionIdAndRevision(submission.key(), submission.textRevision())
                .orElseThrow();
    }

    /** Every text that the author sent, oldest first. */
    public List<SubmissionText> textsOf(Submission submission) {
        return texts.findBySubmissionIdOrderByRevision(submission.key());
    }

    /** The registered complaints that were started from this case, oldest first. */
    public List<Submission> complaintsAbout(Submission submission) {
        return complaints.registeredAbout(submission.key());
    }

    /** The case that this one complains about; empty for what is no such complaint. */
    public Optional<Submission> complainedOf(Submission complaint) {
        return complaints.findBySubmissionId(complaint.key()).flatMap(link -> submissions.findById(link.aboutId()));
    }

    public SubmissionAuthor authorOf(Submission submission) {
        return authors.findBySubmissionId(submission.key()).orElseThrow();
    }
}
