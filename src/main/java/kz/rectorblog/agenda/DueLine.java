package kz.rectorblog.agenda;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An open case on the board, or what a co-executor owes to one.
 *
 * @param helperId whose contribution is due then; null for the case itself
 */
@Introspected
public record DueLine(
        String number,
        String subject,
        Kind kind,
        Stage stage,
        @Nullable Long executorId,
        LocalDate dueDate,
        @Nullable Long helperId) {

    /** The inner term of a co-executor, not the due date of the case. */
    public boolean isInner() {
        return helperId != null;
    }
}
