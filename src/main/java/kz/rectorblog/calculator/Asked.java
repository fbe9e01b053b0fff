package kz.rectorblog.calculator;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import kz.rectorblog.calendar.Calculation;
import kz.rectorblog.calendar.DayOutsideCalendar;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedures;

/** What somebody asked the calculator, read as far as it can be. */
sealed interface Asked {

    /** It can be answered. */
    record Answerable(Calculation calculation) implements Asked {}

    /** There is no such procedure. */
    record NoSuchProcedure(String id) implements Asked {}

    /** The moment is none: {@code 2026-03-06} and {@code 2026-03-06T10:00} are. */
    record NoSuchMoment(String written) implements Asked {}

    /** The calendar does not reach so far. */
    record OutsideCalendar() implements Asked {}

    /** A date without a time came within office hours. */
    static Asked of(String procedureId, String received, Procedures procedures, Deadlines deadlines) {
        Optional<Procedure> procedure = procedures.find(procedureId);
        if (procedure.isEmpty()) {
            return new NoSuchProcedure(procedureId);
        }
        try {
            return new Answerable(deadlines.calculate(procedure.get(), Deadlines.moment(received.strip())));
        } catch (DateTimeParseException wrong) {
            return new NoSuchMoment(received);
        } catch (DayOutsideCalendar tooFar) {
            return new OutsideCalendar();
        }
    }
}
