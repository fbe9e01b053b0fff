package kz.rectorblog.assignment;

import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a co-executor owes to the answer of an open case.
 *
 * @param executorId the lead
 * @param staffId the co-executor
 * @param innerDue counted back from the due date as it is now
 * @param given something has been given already; it may still be rewritten
 */
public record OwedContribution(
        long id,
        long submissionId,
        String number,
        String subject,
        Kind kind,
        Stage stage,
        @Nullable Long executorId,
        boolean quarantined,
        long staffId,
        LocalDate innerDue,
        boolean given) {}
