package kz.rectorblog.calculator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.calendar.Calculation;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.ProcedureTerm;
import kz.rectorblog.calendar.SkippedDay;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/** What the calculator's page shows: the form as it was filled in, and the answer or what is wrong with it. */
public record DeadlinesPage(Collection<Procedure> procedures, String procedure, String received, Asked asked) {

    /** The procedures by their ids, in the reader's language. */
    public Map<String, String> names(Frame frame) {
        Map<String, String> names = new LinkedHashMap<>();
        procedures.forEach(each -> names.put(each.id(), frame.text(each.name())));
        return names;
    }

    public @Nullable Calculation calculation() {
        return asked instanceof Asked.Answerable(Calculation calculation) ? calculation : null;
    }

    public @Nullable String procedureError(Frame frame) {
        return asked instanceof Asked.NoSuchProcedure ? frame.text("deadlines.no-procedure") : null;
    }

    public @Nullable String receivedError(Frame frame) {
        return switch (asked) {
            case Asked.NoSuchMoment _ -> frame.text("deadlines.no-moment");
            case Asked.OutsideCalendar _ -> frame.text("deadlines.outside-calendar");
            case Asked.Answerable _, Asked.NoSuchProcedure _ -> null;
        };
    }

    /** The due date of a term that runs. */
    public @Nullable LocalDate due(ProcedureTerm term) {
        return term instanceof ProcedureTerm.Dated dated ? dated.due() : null;
    }

    public boolean isProvisional(ProcedureTerm term) {
        return term instanceof ProcedureTerm.Dated dated && dated.provisional();
    }

    /** The days that differ from the plain week: ordinary Saturdays and Sundays are not worth a line. */
    public List<SkippedDay> days(ProcedureTerm term) {
        return term instanceof ProcedureTerm.Dated dated
                ? dated.skipped().stream()
                        .filter(SkippedDay::differsFromTheWeek)
                        .toList()
                : List.of();
    }

    /** How many days of the ordinary weekend the term skips. */
    public long weekendDays(ProcedureTerm term) {
        return term instanceof ProcedureTerm.Dated dated
                ? dated.skipped().stream()
                        .filter(day -> !day.differsFromTheWeek())
                        .count()
                : 0;
    }
}
