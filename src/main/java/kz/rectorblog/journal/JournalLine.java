package kz.rectorblog.journal;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One submission as the journal has it.
 *
 * @param dueDate the last one, an extension included
 * @param outcome of the approved answer
 * @param concluded the outcome by its id in the procedure, where that ends with a decision
 * @param previousDue the first due date, where an extension has moved it
 */
@Introspected
public record JournalLine(
        String number,
        Instant receivedAt,
        String author,
        Kind kind,
        String subject,
        @Nullable String executor,
        LocalDate dueDate,
        @Nullable LocalDate previousDue,
        Stage stage,
        @Nullable String outcome,
        String procedureId,
        @Nullable String concluded,
        @Nullable Instant closedAt,
        boolean quarantined) {

    boolean isExtended() {
        return previousDue != null;
    }

    /** The line of a case that this reader may not see: its number and its terms stay, the people and the words go. */
    JournalLine covered() {
        return new JournalLine(
                number,
                receivedAt,
                "",
                kind,
                "",
                null,
                dueDate,
                previousDue,
                stage,
                outcome,
                procedureId,
                concluded,
                closedAt,
                quarantined);
    }
}
