package kz.rectorblog.absence;

import java.time.LocalDate;

/** What became of an absence that was to be noted. */
public sealed interface AbsenceResult {

    record Noted(Absence absence) implements AbsenceResult {}

    record NoSuchPerson() implements AbsenceResult {}

    /** A day is missing, the last one is before the first or in the past, or it is longer than a year. */
    record NoSuchDays() implements AbsenceResult {}

    /** Nobody who works here and answers cases, or the person who is away. */
    record NoSuchSubstitute() implements AbsenceResult {}

    /** This person answers no cases: there is nothing to stand in for. */
    record NothingToStandInFor() implements AbsenceResult {}

    /** An absence of the same person is noted for some of these days. */
    record AlreadyAway(LocalDate from, LocalDate until) implements AbsenceResult {}

    /** The substitute is away on some of these days. */
    record SubstituteAway(LocalDate from, LocalDate until) implements AbsenceResult {}

    /** Whoever is to be away stands in for somebody else on some of these days: a chain would begin. */
    record StandsInThen(long forWhom, LocalDate from, LocalDate until) implements AbsenceResult {}
}
