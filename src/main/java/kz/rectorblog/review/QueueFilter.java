package kz.rectorblog.review;

import java.time.LocalDate;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; what is null or false does not narrow the list.
 *
 * @param scope all open cases, or every case that has a number
 * @param overdueOn the day before which an open case's due date must lie
 * @param heldBy only what this person has on the desk
 * @param after the last case of the page before
 */
public record QueueFilter(
        Scope scope,
        @Nullable Stage stage,
        @Nullable Kind kind,
        @Nullable Long unitId,
        @Nullable LocalDate overdueOn,
        @Nullable Long heldBy,
        Quarantine quarantine,
        @Nullable Place after) {

    /** The most urgent first for what is open; the latest due first for what is closed or mixed. */
    public enum Scope {
        OPEN,
        ALL
    }

    /** Whether whoever asks may know of quarantined cases at all. */
    public enum Quarantine {
        SHOWN,
        ABSENT
    }

    /** Where a page ends and the next begins. */
    public record Place(LocalDate dueDate, long id) {}

    public static QueueFilter open(Quarantine quarantine) {
        return new QueueFilter(Scope.OPEN, null, null, null, null, null, quarantine, null);
    }

    public QueueFilter in(Stage onlyStage) {
        return new QueueFilter(scope, onlyStage, kind, unitId, overdueOn, heldBy, quarantine, after);
    }

    public QueueFilter overdueOn(LocalDate today) {
        return new QueueFilter(scope, stage, kind, unitId, today, heldBy, quarantine, after);
    }

    public QueueFilter after(Place place) {
        return new QueueFilter(scope, stage, kind, unitId, overdueOn, heldBy, quarantine, place);
    }

    boolean newestFirst() {
        return stage == null ? scope == Scope.ALL : stage.closed();
    }
}
