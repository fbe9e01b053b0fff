package kz.rectorblog.tracking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.proceedings.Proceedings;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Assessments;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionText;
import kz.rectorblog.submission.Submissions;
import org.jspecify.annotations.Nullable;

/** Puts the author's page together. */
@Singleton
class TrackingDesk {

    private final Submissions submissions;
    private final Assessments assessments;
    private final StaffDirectory staff;
    private final Outcomes outcomes;
    private final Story story;
    private final Proceedings proceedings;
    private final AuthorTerms terms;

    TrackingDesk(
            Submissions submissions,
            Assessments assessments,
            StaffDirectory staff,
            Outcomes outcomes,
            Story story,
            Proceedings proceedings,
            AuthorTerms terms) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.staff = staff;
        this.outcomes = outcomes;
        this.story = story;
        this.proceedings = proceedings;
        this.terms = terms;
    }

    Optional<TrackingPage> page(String key) {
        return submissions.byTrackingKey(key).map(submission -> page(key, submission, null));
    }

    /** With what the author typed into the correction's form, and what is wrong with it. */
    TrackingPage pageWith(String key, Submission submission, Map<String, String> errors, CorrectionForm typed) {
        Correction correction =
                new Correction(typed.subjectOrEmpty(), typed.textOrEmpty(), errors, findings(submission));
        return page(key, submission, correction);
    }

    private TrackingPage page(String key, Submission submission, @Nullable Correction typed) {
        SubmissionText text = submissions.textOf(submission);
        Outcomes.Reached reached = outcomes.of(submission);
        return new TrackingPage(
                key,
                submission,
                proceedings.of(submission),
                text,
                terms.daysLeft(submission),
                story.of(submission.key()),
                executor(submission),
                reached.decision(),
                reached.grounds(),
                reached.extension(),
                reached.answer(),
                terms.recourse(submission),
                typed == null ? correction(submission, text) : typed);
    }

    private @Nullable StaffMember executor(Submission submission) {
        Long executor = submission.executorId();
        return executor == null ? null : staff.find(executor).orElse(null);
    }

    private @Nullable Correction correction(Submission submission, SubmissionText text) {
        return submission.stage() == Stage.RETURNED
                ? new Correction(text.subject(), text.body(), Map.of(), findings(submission))
                : null;
    }

    private List<Finding> findings(Submission submission) {
        return assessments
                .latestOf(submission.key())
                .map(assessments::findingsOf)
                .orElse(List.of());
    }
}
