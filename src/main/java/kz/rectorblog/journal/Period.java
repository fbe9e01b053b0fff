package kz.rectorblog.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kz.rectorblog.common.TimeSource;

/**
 * The days that the journal is asked for, the last one included, by the university's calendar.
 *
 * @param until not before {@code from}
 */
public record Period(LocalDate from, LocalDate until) {

    /** The period as written, a missing border taken from the month of today; empty where it is none. */
    static Optional<Period> of(String from, String until, LocalDate today) {
        try {
            LocalDate first = from.isBlank() ? YearMonth.from(today).atDay(1) : LocalDate.parse(from.strip());
            LocalDate last = until.isBlank() ? YearMonth.from(today).atEndOfMonth() : LocalDate.parse(until.strip());
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    Instant begins() {
        return from.atStartOfDay(TimeSource.ZONE).toInstant();
    }

    Instant ends() {
        return until.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
    }
}
