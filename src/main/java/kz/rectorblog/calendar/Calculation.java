package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What the public deadline calculator answers: each term of a procedure for something that came at this moment. */
public record Calculation(
        Procedure procedure, LocalDateTime received, LocalDate registered, List<ProcedureTerm> terms) {

    public Calculation {
        terms = List.copyOf(terms);
    }
}
