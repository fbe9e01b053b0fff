package kz.rectorblog.chasing;

import java.time.LocalDate;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One case in a digest.
 *
 * @param daysLeft working days; 0 on the due date, negative after it
 * @param inner a contribution is due then, not the answer
 * @param executor the name of whoever must answer, where that is not the reader
 */
public record DigestLine(
        String number,
        LocalDate dueDate,
        int daysLeft,
        Stage stage,
        @Nullable String executor,
        boolean inner) {}
