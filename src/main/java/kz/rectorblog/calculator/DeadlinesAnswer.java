package kz.rectorblog.calculator;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.calendar.Calculation;
import kz.rectorblog.calendar.ProcedureTerm;
import kz.rectorblog.calendar.SkippedDay;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a procedure for programs.
 *
 * @param received the moment it came, in Kazakhstan's time
 * @param registered the working day on which it is registered
 */
@Serdeable
record DeadlinesAnswer(
        String procedure, Words name, LocalDateTime received, LocalDate registered, List<TermAnswer> terms) {

    /** The same words in three languages. */
    @Serdeable
    record Words(String kk, String ru, String en) {

        static Words of(Localized words) {
            return new Words(words.kk(), words.ru(), words.en());
        }
    }

    /**
     * @param from the event that the term runs from: receipt, registration, decision, original-due or learning
     * @param due absent while that event has not happened
     * @param provisional whether a decree that is not out yet may still move the due date
     * @param source the clause it rests on
     */
    @Serdeable
    record TermAnswer(
            String id,
            Words name,
            String from,
            @Nullable LocalDate due,
            boolean provisional,
            String source,
            List<DayAnswer> days) {}

    /** @param kind off: not counted; worked-weekend: counted although a weekend */
    @Serdeable
    record DayAnswer(LocalDate date, String kind, Words reason, String act) {}

    static DeadlinesAnswer of(Calculation calculation) {
        return new DeadlinesAnswer(
                calculation.procedure().id(),
                Words.of(calculation.procedure().name()),
                calculation.received(),
                calculation.registered(),
                calculation.terms().stream().map(DeadlinesAnswer::term).toList());
    }

    private static TermAnswer term(ProcedureTerm calculated) {
        String from = word(calculated.term().from());
        Words name = Words.of(calculated.term().name());
        String source = calculated.term().source();
        String id = calculated.term().id();
        return switch (calculated) {
            case ProcedureTerm.Dated dated ->
                new TermAnswer(
                        id,
                        name,
                        from,
                        dated.due(),
                        dated.provisional(),
                        source,
                        dated.skipped().stream().map(DeadlinesAnswer::day).toList());
            case ProcedureTerm.Awaiting _ -> new TermAnswer(id, name, from, null, false, source, List.of());
        };
    }

    private static DayAnswer day(SkippedDay day) {
        return new DayAnswer(day.date(), word(day.kind()), Words.of(day.reason()), day.act());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
