package kz.rectorblog.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.calendar.Calculation;
import kz.rectorblog.calendar.ProcedureTerm;
import kz.rectorblog.calendar.SkippedDay;
import kz.rectorblog.text.Language;

/** Every term of a procedure as lines of text; the days that a term skips stand indented under it, with their acts. */
record DeadlineReport(Calculation calculation, Language language) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                "\t",
                calculation.procedure().id(),
                calculation.procedure().name().in(language),
                "received " + calculation.received(),
                "registered " + calculation.registered()));
        calculation.terms().forEach(term -> add(term, lines));
        return lines;
    }

    private void add(ProcedureTerm calculated, List<String> lines) {
        String start = calculated.term().from().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String due = switch (calculated) {
            case ProcedureTerm.Dated dated -> dated.due() + (dated.provisional() ? " (provisional)" : "");
            case ProcedureTerm.Awaiting _ -> "-";
        };
        lines.add(String.join(
                "\t",
                calculated.term().id(),
                due,
                calculated.term().name().in(language),
                "from " + start,
                calculated.term().source()));
        if (calculated instanceof ProcedureTerm.Dated dated) {
            dated.skipped().forEach(day -> lines.add(line(day)));
        }
    }

    private String line(SkippedDay day) {
        String kind = day.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "\t"
                + String.join("\t", day.date().toString(), kind, day.reason().in(language), day.act());
    }
}
