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
 * @param extended whether the due date is that of an extension
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
        boolean extended,
        Stage stage,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        boolean quarantined) {

    /** The line of a case that this reader may not see: its number and its terms stay, the people and the words go. */
    JournalLine covered() {
        return new JournalLine(
                number, receivedAt, "", kind, "", null, dueDate, extended, stage, outcome, closedAt, quarantined);
    }
}
