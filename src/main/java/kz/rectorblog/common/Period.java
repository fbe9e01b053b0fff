package kz.rectorblog.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Some days, the last one included, by the university's calendar.
 *
 * @param until not before {@code from}
 */
public record Period(LocalDate from, LocalDate until) {

    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The period as written, a missing border taken from the other one; empty where it is none. */
    public static Optional<Period> of(String from, String until, Period otherwise) {
        try {
            LocalDate first = from.isBlank() ? otherwise.from() : LocalDate.parse(from.strip());
            LocalDate last = until.isBlank() ? otherwise.until() : LocalDate.parse(until.strip());
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    public Instant begins() {
        return from.atStartOfDay(TimeSource.ZONE).toInstant();
    }

    public Instant ends() {
        return until.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
    }

    /** As the name of a file has it. */
    @Override
    public String toString() {
        return from + "-" + until;
    }
}
