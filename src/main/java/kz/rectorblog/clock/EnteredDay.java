package kz.rectorblog.clock;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.calendar.CalendarDay;
import kz.rectorblog.calendar.DayStatus;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A day as an administrator entered it; it replaces whatever stood there.
 *
 * @param working whether terms count it
 * @param act the law, decree or order behind it
 * @param endedAt null while it goes on
 */
@MappedEntity("calendar_day")
public record EnteredDay(
        @Id @GeneratedValue @Nullable Long id,
        LocalDate day,
        boolean working,
        String reasonKk,
        String reasonRu,
        String reasonEn,
        String act,
        long enteredBy,
        Instant enteredAt,
        @Nullable Instant endedAt) {

    /** The id of a stored day. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public CalendarDay calendarDay() {
        return new CalendarDay(day, working, new Localized(reasonKk, reasonRu, reasonEn), act, DayStatus.VERIFIED);
    }
}
