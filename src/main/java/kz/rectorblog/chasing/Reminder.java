package kz.rectorblog.chasing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person is reminded of one case at one step of its ladder: the database holds no second one. A due date that moves
 * begins a ladder of its own.
 *
 * @param step the working days that were left
 * @param digestId the letter that brings it
 */
@MappedEntity("reminder")
record Reminder(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        LocalDate dueDate,
        int step,
        long staffId,
        long digestId) {

    boolean isOf(ChasedCase open) {
        return submissionId == open.id() && dueDate.equals(open.dueDate());
    }
}
