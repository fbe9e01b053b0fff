package kz.rectorblog.chasing;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/** An open case as far as a reminder needs it: nothing of its words, nothing of its author. */
@Introspected
record ChasedCase(
        long id, String number, Stage stage, @Nullable Long executorId, boolean quarantined, LocalDate dueDate) {}
