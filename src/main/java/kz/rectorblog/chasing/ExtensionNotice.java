package kz.rectorblog.chasing;

import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * The author's notice of an extension.
 *
 * @param due the last day of its 3 working days
 * @param sentAt when the mail server took it; null while it did not
 */
public record ExtensionNotice(LocalDate due, @Nullable Instant sentAt, LocalDate today) {

    public boolean isSent() {
        return sentAt != null;
    }

    /** Not told within the term: still untold after it, or told too late. */
    public boolean isLate() {
        return sentAt == null ? today.isAfter(due) : Deadlines.dayOf(sentAt).isAfter(due);
    }
}
