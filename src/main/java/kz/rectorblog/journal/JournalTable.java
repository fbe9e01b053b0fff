package kz.rectorblog.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/** The journal as rows of words in the reader's language: the same columns on the page, on paper and in the files. */
record JournalTable(Frame frame, Procedures procedures) {

    private static final List<String> COLUMNS =
            List.of("number", "received", "author", "kind", "subject", "executor", "due", "state", "closed");

    List<String> heading() {
        return COLUMNS.stream()
                .map(column -> frame.text("journal.column." + column))
                .toList();
    }

    List<List<String>> rows(List<JournalLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    /** As many cells as the heading has. */
    List<String> row(JournalLine line) {
        return List.of(
                line.number(),
                day(line.receivedAt()),
                line.author(),
                frame.text("kind." + line.kind().name()),
                line.quarantined() && line.subject().isEmpty() ? frame.text("journal.quarantined") : line.subject(),
                line.executor() == null ? "" : line.executor(),
                due(line),
                state(line),
                day(line.closedAt()));
    }

    String due(JournalLine line) {
        String day = line.isExtended() ? frame.text("journal.extended", iso(line.dueDate())) : iso(line.dueDate());
        boolean open = line.closedAt() == null;
        return open && frame.isProvisional(line.dueDate()) ? frame.text("journal.provisional", day) : day;
    }

    String state(JournalLine line) {
        return Optional.ofNullable(line.concluded())
                .flatMap(procedures.of(line.procedureId())::outcome)
                .map(outcome -> frame.text(outcome.name()))
                .orElseGet(() -> frame.text(
                        line.outcome() == null ? "stage." + line.stage().name() : "outcome." + line.outcome()));
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : iso(Deadlines.dayOf(instant));
    }

    private static String iso(LocalDate date) {
        return date.toString();
    }
}
