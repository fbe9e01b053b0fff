package kz.rectorblog.assignment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/** What is asked of one co-executor in an open case, as the database has it. */
@Introspected
record AskedHelp(
        long id,
        long submissionId,
        String number,
        String subject,
        Kind kind,
        Stage stage,
        @Nullable Long executorId,
        boolean quarantined,
        LocalDate dueDate,
        long staffId,
        int daysBefore,
        Instant askedAt,
        long contributions) {}
