package kz.rectorblog.review;

import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One case in the queue.
 *
 * @param name the number, or the word for a case that has none yet
 * @param worstGround the gravest ground that the rules found in the newest text; null where they found none
 * @param holderId who has it on the desk now
 * @param executorId who must answer
 * @param receivedAt when it was received; for a case whose e-mail is not proven, when it was written
 * @param dueDate null for a case whose e-mail is not proven
 */
public record QueueLine(
        long id,
        String name,
        String subject,
        Kind kind,
        Stage stage,
        Visibility visibility,
        @Nullable Long unitId,
        @Nullable Long executorId,
        Instant receivedAt,
        @Nullable LocalDate dueDate,
        boolean quarantined,
        @Nullable String worstGround,
        @Nullable Long holderId,
        @Nullable Instant heldUntil) {}
