package kz.rectorblog.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.AnswerState;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.moderation.SubmittedText;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.submission.Assessments;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.submission.SubmissionText;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.submission.Visibility;

/** Prepares the public words of a case, of the answer that waits for approval or was approved. */
@Singleton
class Previews {

    private final Submissions submissions;
    private final Assessments assessments;
    private final AnswerDesk answers;
    private final RulesInForce rules;
    private final StaffDirectory staff;

    Previews(
            Submissions submissions,
            Assessments assessments,
            AnswerDesk answers,
            RulesInForce rules,
            StaffDirectory staff) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.answers = answers;
        this.rules = rules;
        this.staff = staff;
    }

    /** Empty where there is no answer that could be shown with the question. */
    Optional<Preview> of(Submission submission, Masks masks) {
        return answers.of(submission.key()).stream()
                .filter(answer -> answer.state() == AnswerState.SUBMITTED || answer.state() == AnswerState.APPROVED)
                .reduce((earlier, later) -> later)
                .map(answer -> prepare(submission, answer, masks));
    }

    private Preview prepare(Submission submission, Answer answer, Masks masks) {
        SubmissionText text = submissions.textOf(submission);
        SubmissionAuthor author = submissions.authorOf(submission);
        List<Finding> inQuestion = assessments
                .latestOf(submission.key())
                .map(assessments::findingsOf)
                .orElse(List.of());
        List<Finding> inAnswer = rules.assessor().findingsInAnswer(answer.body());
        boolean questionToo = submission.visibility() == Visibility.TO_PUBLISH_MASKED;
        List<Maskable> places = Maskable.of(inQuestion, inAnswer, questionToo);
        PublicWords words = PublicWords.of(submission, text, author, answer.body(), places, masks);
        Assessment published =
                rules.assessor().assess(new SubmittedText(words.subject(), words.whole(), AuthorDetails.UNKNOWN));
        return new Preview(
                words,
                places,
                masks,
                Preview.worrying(published.findings()),
                published.textHash(),
                answer,
                staff.find(answer.writtenBy()).orElseThrow(),
                text,
                author,
                submission.hideAuthor() ? null : author.fullName());
    }
}
