package kz.rectorblog.proceedings;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedure.Body;
import kz.rectorblog.calendar.Procedure.Milestone;
import kz.rectorblog.calendar.Procedure.ProcedureStep;
import kz.rectorblog.calendar.ProcedureClock;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.calendar.StepDue;
import kz.rectorblog.calendar.StepSchedule;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/** Reads where cases stand by their procedures. Changes nothing. */
@Singleton
public class Proceedings {

    private final Procedures procedures;
    private final Deadlines deadlines;
    private final RecordedStepRepository steps;
    private final RecordedFieldRepository fields;
    private final ConclusionRepository conclusions;
    private final AuditTrail audit;

    Proceedings(
            Procedures procedures,
            Deadlines deadlines,
            RecordedStepRepository steps,
            RecordedFieldRepository fields,
            ConclusionRepository conclusions,
            AuditTrail audit) {
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.steps = steps;
        this.fields = fields;
        this.conclusions = conclusions;
        this.audit = audit;
    }

    public Course of(Submission submission) {
        ProcedureClock terms = procedures.clock(submission.procedureId(), deadlines);
        Map<String, RecordedStep> recorded = recorded(submission);
        Map<String, Instant> done = done(terms.procedure(), submission, recorded);
        Map<String, StepDue> dues = dues(terms, submission, done);
        Conclusion conclusion = conclusion(submission);
        return new Course(
                terms.procedure(),
                terms.procedure().steps().stream()
                        .map(step ->
                                new TakenStep(step, dues.get(step.id()), done.get(step.id()), recorded.get(step.id())))
                        .toList(),
                body(terms.procedure(), recorded, conclusion),
                conclusion);
    }

    /** What the office filled in on the form that this step gave out, by field. */
    public Map<String, String> fieldsOf(RecordedStep step) {
        Map<String, String> filled = new LinkedHashMap<>();
        fields.findByRecordedStepIdOrderById(step.key()).forEach(field -> filled.put(field.field(), field.content()));
        return filled;
    }

    private Map<String, RecordedStep> recorded(Submission submission) {
        Map<String, RecordedStep> recorded = new LinkedHashMap<>();
        Instant received = submission.receivedAt();
        if (received != null) {
            steps.since(submission.key(), received).forEach(step -> recorded.putIfAbsent(step.stepId(), step));
        }
        return recorded;
    }

    private Map<String, Instant> done(Procedure procedure, Submission submission, Map<String, RecordedStep> recorded) {
        Map<Milestone, Instant> reached = Milestones.of(audit.of(submission.key()));
        Map<String, Instant> done = new HashMap<>();
        recorded.forEach((step, record) -> done.put(step, record.recordedAt()));
        for (ProcedureStep step : procedure.steps()) {
            step.doneWhen().map(reached::get).ifPresent(at -> done.put(step.id(), at));
        }
        return done;
    }

    private static Map<String, StepDue> dues(ProcedureClock terms, Submission submission, Map<String, Instant> done) {
        return submission.receivedAt() == null
                ? Map.of()
                : new StepSchedule(terms, submission.received(), submission.due(), done).dues();
    }

    // a decision that was corrected holds no longer
    private @Nullable Conclusion conclusion(Submission submission) {
        return submission.stage() == Stage.ANSWERED
                ? conclusions
                        .findFirstBySubmissionIdOrderByIdDesc(submission.key())
                        .orElse(null)
                : null;
    }

    private static @Nullable Body body(
            Procedure procedure, Map<String, RecordedStep> recorded, @Nullable Conclusion conclusion) {
        Optional<String> decided = Optional.ofNullable(conclusion).map(Conclusion::bodyId);
        List<String> took = recorded.values().stream()
                .map(RecordedStep::bodyId)
                .filter(Objects::nonNull)
                .toList();
        return decided.or(() -> took.isEmpty() ? Optional.empty() : Optional.of(took.getLast()))
                .flatMap(procedure::body)
                .orElse(null);
    }
}
