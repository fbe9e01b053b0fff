package kz.rectorblog.publication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.submission.Assessments;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.submission.SubmissionText;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.submission.Visibility;

/** Makes of an answered case what everyone may read of it: the same item for the preview and for the publication. */
@Singleton
public class ItemMaker {

    private final Submissions submissions;
    private final Assessments assessments;
    private final AnswerDesk answers;
    private final StaffDirectory staff;
    private final Units units;

    ItemMaker(Submissions submissions, Assessments assessments, AnswerDesk answers, StaffDirectory staff, Units units) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.answers = answers;
        this.staff = staff;
        this.units = units;
    }

    /** @throws IllegalStateException where the author has no answer yet */
    public NewItem of(Submission submission) {
        Answer answer = answers.approvedOf(submission.key())
                .orElseThrow(() -> new IllegalStateException(submission.name() + " is not answered yet"));
        StaffMember executor = staff.find(answer.writtenBy()).orElseThrow();
        SubmissionAuthor author = submissions.authorOf(submission);
        SubmissionText text = submissions.textOf(submission);
        MaskedWords masked = new MaskedWords(covered(submission), author, submission.hideAuthor());
        return new NewItem(
                submission.name(),
                submission.language(),
                submission.kind(),
                unitOf(submission, executor).map(Unit::code).orElse(null),
                masked.subject(text.subject()),
                masked.question(text.body()),
                masked.answer(answer.body()),
                answer.outcome(),
                submission.hideAuthor() ? null : author.fullName(),
                executor.fullName(),
                executor.position(),
                Deadlines.dayOf(submission.received()),
                submission.due(),
                Deadlines.dayOf(closing(submission)));
    }

    private List<Finding> covered(Submission submission) {
        if (submission.visibility() != Visibility.TO_PUBLISH_MASKED) {
            return List.of();
        }
        return assessments.latestOf(submission.key()).map(assessments::findingsOf).orElse(List.of()).stream()
                .filter(Finding::maskable)
                .toList();
    }

    private Optional<Unit> unitOf(Submission submission, StaffMember executor) {
        return Optional.ofNullable(submission.unitId())
                .or(() -> Optional.ofNullable(executor.unitId()))
                .flatMap(units::byId);
    }

    private static Instant closing(Submission submission) {
        return Objects.requireNonNull(submission.closedAt(), "an answered case is closed");
    }
}
