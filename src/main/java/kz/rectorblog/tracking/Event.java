package kz.rectorblog.tracking;

import java.time.Instant;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.submission.DueDateMove;
import kz.rectorblog.submission.Step;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One line of the case's story as its author reads it.
 *
 * @param step the name of what happened, a key of {@code track.step}
 * @param detail what the history keeps beside it
 * @param move from when to when the due date moved by it; null where it did not
 */
public record Event(
        Instant at, String step, String detail, @Nullable DueDateMove move) {

    /** What happened; a recorded step by its name in the procedure. */
    public String words(Frame frame, Procedure procedure) {
        return step.equals(Step.RECORD_STEP.name())
                ? procedure
                        .step(detail)
                        .map(known -> frame.text(known.name()))
                        .orElseGet(() -> frame.text("track.step." + step))
                : frame.text("track.step." + step, detail);
    }
}
