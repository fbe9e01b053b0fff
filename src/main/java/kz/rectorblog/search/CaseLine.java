package kz.rectorblog.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A case that was found on the desk.
 *
 * @param name the number, or the word for a case that has none yet
 * @param passage of the newest text, with the words that were asked for
 * @param receivedAt when it was received; for a case whose e-mail is not proven, when it was written
 * @param author null for whoever may not see authors
 */
public record CaseLine(
        long id,
        String name,
        Language language,
        List<Piece> subject,
        List<Piece> passage,
        Kind kind,
        Stage stage,
        @Nullable Long executorId,
        Instant receivedAt,
        @Nullable LocalDate dueDate,
        boolean quarantined,
        @Nullable String author) {}
