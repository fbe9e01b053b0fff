package kz.rectorblog.proceedings;

import java.util.List;
import java.util.Optional;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedure.Body;
import kz.rectorblog.calendar.Procedure.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands by its procedure.
 *
 * @param body the collegial body that has taken it, or decided
 * @param conclusion how it ended; null while it goes on
 */
public record Course(
        Procedure procedure,
        List<TakenStep> steps,
        @Nullable Body body,
        @Nullable Conclusion conclusion) {

    public Course {
        steps = List.copyOf(steps);
    }

    /** The steps that wait for somebody to record them. */
    public List<TakenStep> toRecord() {
        return steps.stream().filter(TakenStep::waitsForRecord).toList();
    }

    public @Nullable Outcome outcome() {
        return conclusion == null
                ? null
                : procedure.outcome(conclusion.outcomeId()).orElse(null);
    }

    /** The step that gave out a form, where it is done. */
    public Optional<TakenStep> receipt() {
        return steps.stream()
                .filter(step -> step.step().gives().isPresent() && step.recorded() != null)
                .findFirst();
    }
}
