package kz.rectorblog.chasing;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An open case as far as a reminder needs it: nothing of its words, nothing of its author.
 *
 * @param dueDate of the case; the inner term, where a contribution is owed
 * @param helperId whose contribution is owed; null where the case itself is chased
 */
@Introspected
record ChasedCase(
        long id,
        String number,
        Stage stage,
        @Nullable Long executorId,
        boolean quarantined,
        LocalDate dueDate,
        @Nullable Long helperId) {}
