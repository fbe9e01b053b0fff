package kz.rectorblog.desk;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.common.Actor;
import kz.rectorblog.publication.NewItem;
import kz.rectorblog.publication.Publisher;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.VisibilityStep;
import org.jspecify.annotations.Nullable;

/** Approves and publishes in one transaction: the stage, the visibility and the public item move together, or none of them. */
@Singleton
class ApprovalDesk {

    private final AnswerDesk answers;
    private final Lifecycle lifecycle;
    private final Publisher publisher;
    private final Units units;
    private final Clock clock;

    ApprovalDesk(AnswerDesk answers, Lifecycle lifecycle, Publisher publisher, Units units, Clock clock) {
        this.answers = answers;
        this.lifecycle = lifecycle;
        this.publisher = publisher;
        this.units = units;
        this.clock = clock;
    }

    /** Publishes exactly the words of the preview; an answer that waits for approval is approved by that. */
    @Transactional
    public void publish(Submission submission, Seen seen, Preview preview, long staffId) {
        seen.mustStillHold(submission);
        Submission answered = Step.APPROVE_ANSWER.allowedFrom(submission.stage())
                ? answers.approve(submission, seen, staffId).submission()
                : submission;
        Submission published = lifecycle.take(VisibilityStep.PUBLISH, answered, Actor.staff(staffId), "");
        publisher.publish(item(published, preview));
    }

    private NewItem item(Submission submission, Preview preview) {
        return new NewItem(
                submission.name(),
                submission.language(),
                submission.kind(),
                unitCode(submission),
                preview.words().subject(),
                preview.words().question(),
                preview.words().answer(),
                preview.answer().outcome(),
                preview.authorName(),
                preview.writer().fullName(),
                preview.writer().position(),
                Deadlines.dayOf(submission.received()),
                submission.due(),
                answeredOn(submission));
    }

    private LocalDate answeredOn(Submission submission) {
        Instant closed = submission.closedAt();
        return Deadlines.dayOf(closed == null ? clock.instant() : closed);
    }

    private @Nullable String unitCode(Submission submission) {
        return Optional.ofNullable(submission.unitId())
                .flatMap(units::byId)
                .map(Unit::code)
                .orElse(null);
    }
}
