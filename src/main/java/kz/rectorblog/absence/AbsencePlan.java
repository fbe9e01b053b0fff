package kz.rectorblog.absence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An absence as somebody wants it noted.
 *
 * @param substituteId who is to stand in; empty for nobody
 * @param firstDay empty where none was given, or what was given is no date
 */
public record AbsencePlan(
        long staffId, Optional<Long> substituteId, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}
