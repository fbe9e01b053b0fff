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

    Submissions(SubmissionRepository submissions, SubmissionTextRepository texts, SubmissionAuthorRepository authors) {
        this.submissions = submissions;
        this.texts = texts;
        this.authors = authors;
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

    public SubmissionAuthor authorOf(Submission submission) {
        return authors.findBySubmissionId(submission.key()).orElseThrow();
    }
}
