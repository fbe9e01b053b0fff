package kz.rectorblog.forwarding;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;

/** One case that lies, or lay, with an executor. */
@Introspected
public record WorkLine(
        long id,
        String number,
        String subject,
        Kind kind,
        Stage stage,
        Instant receivedAt,
        LocalDate dueDate,
        long executorId) {}
