package kz.rectorblog.answering;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.answering.Answer.Writer;
import kz.rectorblog.answering.AnswerResult.Approved;
import kz.rectorblog.answering.AnswerResult.NoOutcome;
import kz.rectorblog.answering.AnswerResult.NoRemark;
import kz.rectorblog.answering.AnswerResult.NoText;
import kz.rectorblog.answering.AnswerResult.NotYours;
import kz.rectorblog.answering.AnswerResult.Rejected;
import kz.rectorblog.answering.AnswerResult.Saved;
import kz.rectorblog.answering.AnswerResult.Submitted;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.common.Actor;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.StaleCase;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Where answers are written and approved. The rector answers directly a case that lies with the rector (Reg. 6.1). Every
 * method throws {@link StaleCase} where the case or the draft has changed since the form was shown.
 */
@Singleton
public class AnswerDesk {

    private final AnswerRepository answers;
    private final Lifecycle lifecycle;
    private final Assignments assignments;
    private final Clock clock;

    AnswerDesk(AnswerRepository answers, Lifecycle lifecycle, Assignments assignments, Clock clock) {
        this.answers = answers;
        this.lifecycle = lifecycle;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Every text that was written in answer, oldest first. */
    public List<Answer> of(long submissionId) {
        return answers.findBySubmissionIdOrderById(submissionId);
    }

    /** Keeps the draft for whoever must answer, or stands in; nobody else sees it. It may lack everything but an outcome. */
    @Transactional
    public AnswerResult save(Submission submission, Seen seen, DraftedAnswer written, long executorId) {
        seen.mustStillHold(submission);
        Optional<Long> lead = assignments.leadFor(submission, executorId);
        if (lead.isEmpty()) {
            return new NotYours();
        }
        if (written.outcome().isEmpty()) {
            return new NoOutcome();
        }
        return new Saved(keep(submission, written, new Writer(executorId, lead.get())));
    }

    /** Hands the answer in for approval. */
    @Transactional
    public AnswerResult submit(Submission submission, Seen seen, DraftedAnswer written, long executorId) {
        seen.mustStillHold(submission);
        Optional<Long> lead = assignments.leadFor(submission, executorId);
        if (lead.isEmpty()) {
            return new NotYours();
        }
        if (written.outcome().isEmpty()) {
            return new NoOutcome();
        }
        if (written.body().isBlank()) {
            return new NoText();
        }
        assignments.trace(submission, executorId, lead.get());
        Answer draft = keep(submission, written, new Writer(executorId, lead.get()));
        Answer submitted = answers.update(draft.submitted(clock.instant()));
        lifecycle.take(
                Step.SUBMIT_ANSWER,
                submission,
                Actor.staff(executorId),
                submitted.outcome().name());
        return new Submitted(submitted);
    }

    /** Back to the executor, with what is to be changed. */
    @Transactional
    public AnswerResult reject(Submission submission, Seen seen, String remark, long by) {
        seen.mustStillHold(submission);
        if (remark.isBlank()) {
            return new NoRemark();
        }
        Answer rejected = decide(submission, AnswerState.REJECTED, by, remark.strip());
        lifecycle.take(Step.REJECT_ANSWER, submission, Actor.staff(by), remark.strip());
        return new Rejected(rejected);
    }

    /** The author gets the answer. Joins the transaction of whoever publishes it in the same breath. */
    @Transactional
    public Approved approve(Submission submission, Seen seen, long by) {
        seen.mustStillHold(submission);
        Answer approved = decide(submission, AnswerState.APPROVED, by, null);
        Submission answered = lifecycle.take(
                Step.APPROVE_ANSWER,
                submission,
                Actor.staff(by),
                approved.outcome().name());
        return new Approved(answered, approved);
    }

    /** The answer that the author got. */
    public Optional<Answer> approvedOf(long submissionId) {
        return answers.findFirstBySubmissionIdAndStateOrderByIdDesc(submissionId, AnswerState.APPROVED);
    }

    private Answer keep(Submission submission, DraftedAnswer written, Writer writer) {
        Outcome outcome = written.outcome().orElseThrow();
        Optional<Answer> draft =
                answers.findFirstBySubmissionIdAndStateOrderByIdDesc(submission.key(), AnswerState.DRAFT);
        if (draft.map(Answer::version).orElse(DraftedAnswer.NONE) != written.draftVersion()) {
            throw new StaleCase(submission.name());
        }
        return draft.map(known -> answers.update(known.rewritten(outcome, written.body(), writer, clock.instant())))
                .orElseGet(() ->
                        answers.save(Answer.draft(submission.key(), outcome, written.body(), writer, clock.instant())));
    }

    private Answer decide(Submission submission, AnswerState verdict, long by, @Nullable String remark) {
        Answer submitted = answers.findFirstBySubmissionIdAndStateOrderByIdDesc(submission.key(), AnswerState.SUBMITTED)
                .orElseThrow(() -> new StaleCase(submission.name()));
        return answers.update(submitted.decided(verdict, by, clock.instant(), remark));
    }
}
