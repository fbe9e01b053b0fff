package kz.rectorblog.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.calendar.Procedure.ProcedureStep;
import kz.rectorblog.common.TimeSource;

/**
 * When each step of one case must be done. A step with a length of its own runs from the moment when the step before it
 * was done, or had to be, and never past the due date of the case; one that belongs to a term ends with it; the others
 * have no limit of their own.
 *
 * @param received when the case came
 * @param due its due date as it stands, an extension counted in
 * @param done by the id of a step, when it was done
 */
public record StepSchedule(ProcedureClock terms, Instant received, LocalDate due, Map<String, Instant> done) {

    public StepSchedule {
        done = Map.copyOf(done);
    }

    /** By the id of the step, in their order; a step without a limit is left out. */
    public Map<String, StepDue> dues() {
        Map<String, StepDue> dues = new LinkedHashMap<>();
        LocalDateTime before = local(received);
        for (ProcedureStep step : terms.procedure().steps()) {
            Optional<StepDue> end = end(step, before);
            end.ifPresent(limit -> dues.put(step.id(), limit));
            Instant doneAt = done.get(step.id());
            if (doneAt != null) {
                before = local(doneAt);
            } else if (end.isPresent() && step.length().isPresent()) {
                before = moment(end.get());
            }
        }
        return dues;
    }

    private Optional<StepDue> end(ProcedureStep step, LocalDateTime before) {
        return step.term()
                .flatMap(this::endOfTerm)
                .map(day -> new StepDue(day, null))
                .or(() -> step.length().map(length -> atLatestWithTheCase(end(length, before))));
    }

    // papers that come on a day off shift the minutes to the next morning, but not the term of the whole
    private StepDue atLatestWithTheCase(StepDue end) {
        return end.day().isAfter(due) ? new StepDue(due, null) : end;
    }

    private Optional<LocalDate> endOfTerm(String term) {
        return term.equals(Procedure.CONSIDERATION) ? Optional.of(due) : terms.due(term, received);
    }

    private StepDue end(TermLength length, LocalDateTime before) {
        WorkCalendar calendar = terms.deadlines().calendar();
        if (length instanceof TermLength.Minutes(int minutes)) {
            LocalDateTime end = OfficeHours.STANDARD.after(before, minutes, calendar);
            return new StepDue(end.toLocalDate(), end.toLocalTime());
        }
        return new StepDue(length.end(before.toLocalDate(), calendar), null);
    }

    private static LocalDateTime moment(StepDue due) {
        return due.time() == null
                ? due.day().atTime(OfficeHours.STANDARD.closing())
                : due.day().atTime(due.time());
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, TimeSource.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
