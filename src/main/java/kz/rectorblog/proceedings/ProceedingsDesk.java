package kz.rectorblog.proceedings;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedure.Paper;
import kz.rectorblog.calendar.Procedure.ProcedureStep;
import kz.rectorblog.common.Actor;
import kz.rectorblog.proceedings.Recording.AlreadyDone;
import kz.rectorblog.proceedings.Recording.NoDecision;
import kz.rectorblog.proceedings.Recording.NoOutcome;
import kz.rectorblog.proceedings.Recording.NoPapers;
import kz.rectorblog.proceedings.Recording.NoSuchBody;
import kz.rectorblog.proceedings.Recording.NoSuchStep;
import kz.rectorblog.proceedings.Recording.NotYours;
import kz.rectorblog.proceedings.Recording.Recorded;
import kz.rectorblog.staff.Permission;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Where steps and outcomes of a procedure are recorded. Every method throws
 * {@link kz.rectorblog.submission.StaleCase} or {@link kz.rectorblog.submission.StepNotAllowed} where the case has moved
 * since it was looked at.
 */
@Singleton
public class ProceedingsDesk {

    /** The field of a receipt that lists the papers. */
    static final String PAPERS = "papers";

    // a co-executor may read the case, and no more
    private static final Set<Permission> MAY_PROCEED = Set.of(Permission.REVIEW, Permission.APPROVE_ANSWER);

    private final Proceedings proceedings;
    private final RecordedStepRepository steps;
    private final RecordedFieldRepository fields;
    private final ConclusionRepository conclusions;
    private final Lifecycle lifecycle;
    private final Assignments assignments;
    private final Clock clock;

    ProceedingsDesk(
            Proceedings proceedings,
            RecordedStepRepository steps,
            RecordedFieldRepository fields,
            ConclusionRepository conclusions,
            Lifecycle lifecycle,
            Assignments assignments,
            Clock clock) {
        this.proceedings = proceedings;
        this.steps = steps;
        this.fields = fields;
        this.conclusions = conclusions;
        this.lifecycle = lifecycle;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Records a step as done now. */
    @Transactional
    public Recording record(Submission submission, Seen seen, StepEntry entry, long by) {
        seen.mustStillHold(submission);
        if (!assignments.leadsOrMay(submission, by, MAY_PROCEED)) {
            return new NotYours();
        }
        Course course = proceedings.of(submission);
        Optional<TakenStep> found = course.steps().stream()
                .filter(each -> each.step().id().equals(entry.step()))
                .filter(each -> each.step().doneWhen().isEmpty())
                .findFirst();
        if (found.isEmpty()) {
            return new NoSuchStep();
        }
        Instant doneAt = found.get().doneAt();
        if (doneAt != null) {
            return new AlreadyDone(doneAt);
        }
        if (unknownBody(course.procedure(), entry.body())) {
            return new NoSuchBody();
        }
        ProcedureStep step = found.get().step();
        if (step.gives().isPresent() && accepted(course.procedure(), entry).isEmpty()) {
            return new NoPapers();
        }
        keep(submission, course.procedure(), step, entry, by);
        return new Recorded();
    }

    /** Records the outcome with the decision's text; the author is told. */
    @Transactional
    public Recording conclude(Submission submission, Seen seen, String outcome, String body, String decision, long by) {
        seen.mustStillHold(submission);
        if (!assignments.leadsOrMay(submission, by, MAY_PROCEED)) {
            return new NotYours();
        }
        Procedure procedure = proceedings.of(submission).procedure();
        if (procedure.outcome(outcome).isEmpty()) {
            return new NoOutcome();
        }
        if (decision.isBlank()) {
            return new NoDecision();
        }
        if (unknownBody(procedure, body)) {
            return new NoSuchBody();
        }
        conclusions.save(
                new Conclusion(null, submission.key(), outcome, named(body), decision.strip(), by, clock.instant()));
        traceSubstitute(submission, by);
        lifecycle.take(Step.CONCLUDE, submission, Actor.staff(by), outcome);
        return new Recorded();
    }

    private void keep(Submission submission, Procedure procedure, ProcedureStep step, StepEntry entry, long by) {
        RecordedStep recorded = steps.save(new RecordedStep(
                null,
                submission.key(),
                step.id(),
                named(entry.body()),
                entry.note().strip(),
                by,
                clock.instant()));
        step.gives().flatMap(procedure::form).ifPresent(form -> {
            Map<String, String> typed = entry.fields();
            form.fields().stream()
                    .filter(field -> !typed.getOrDefault(field.id(), "").isBlank())
                    .forEach(field -> fill(recorded, field.id(), typed.getOrDefault(field.id(), "")));
            fill(recorded, PAPERS, String.join(" ", accepted(procedure, entry)));
        });
        traceSubstitute(submission, by);
        lifecycle.take(Step.RECORD_STEP, submission, Actor.staff(by), step.id());
    }

    private void fill(RecordedStep step, String field, String content) {
        fields.save(new RecordedField(null, step.key(), field, content.strip()));
    }

    private static List<String> accepted(Procedure procedure, StepEntry entry) {
        return procedure.papers().stream()
                .map(Paper::id)
                .filter(entry.papers()::contains)
                .collect(Collectors.toList());
    }

    private void traceSubstitute(Submission submission, long by) {
        assignments.leadFor(submission, by).ifPresent(lead -> assignments.trace(submission, by, lead));
    }

    private static boolean unknownBody(Procedure procedure, String body) {
        return !body.isEmpty() && procedure.body(body).isEmpty();
    }

    private static @Nullable String named(String body) {
        return body.isEmpty() ? null : body;
    }
}
