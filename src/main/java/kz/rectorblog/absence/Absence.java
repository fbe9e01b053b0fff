package kz.rectorblog.absence;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away on these days, both of them included.
 *
 * @param substituteId who stands in; null for nobody, which is shown as a fault where there is work
 * @param backOn the first day back where that is earlier than planned; the first day itself, where it was called off
 */
@MappedEntity("absence")
public record Absence(
        @Id @GeneratedValue @Nullable Long id,
        long staffId,
        @Nullable Long substituteId,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate backOn,
        long notedBy,
        Instant notedAt,
        @Version int version) {

    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && (backOn == null || day.isBefore(backOn));
    }

    Absence endedOn(LocalDate day) {
        LocalDate back = day.isBefore(firstDay) ? firstDay : day;
        return new Absence(id, staffId, substituteId, firstDay, lastDay, back, notedBy, notedAt, version);
    }

    /** The same, as if nobody stood in. */
    Absence withoutSubstitute() {
        return new Absence(id, staffId, null, firstDay, lastDay, backOn, notedBy, notedAt, version);
    }
}
