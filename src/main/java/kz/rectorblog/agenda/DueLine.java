package kz.rectorblog.agenda;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/** An open case on the board. */
@Introspected
public record DueLine(
        String number,
        String subject,
        Kind kind,
        Stage stage,
        @Nullable Long executorId,
        LocalDate dueDate) {}
