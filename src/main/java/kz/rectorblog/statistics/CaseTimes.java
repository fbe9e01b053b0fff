package kz.rectorblog.statistics;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import org.jspecify.annotations.Nullable;

/** When one case came, when it had to be closed and when it was, and where it lies. Says nothing of its author. */
@Introspected
record CaseTimes(
        Instant receivedAt,
        @Nullable Instant closedAt,
        LocalDate dueDate,
        Kind kind,
        @Nullable String unitCode,
        @Nullable Long executorId) {}
