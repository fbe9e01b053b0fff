package kz.rectorblog.statistics;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import kz.rectorblog.text.Localized;

/**
 * The figures for programs, of what everybody may see.
 *
 * @param published answers that everyone can read now
 * @param byUnit units of few cases are put together under {@code small-groups}
 * @param byMonth by the month of receipt
 */
@Serdeable
record StatisticsAnswer(
        Instant asOf, Figures all, long published, List<OfUnit> byUnit, List<OfKind> byKind, List<OfMonth> byMonth) {

    @Serdeable
    record OfUnit(String code, String kk, String ru, String en, Figures figures) {}

    /** @param kind question, proposal, application, complaint, response or small-groups */
    @Serdeable
    record OfKind(String kind, Figures figures) {}

    /** @param month such as 2026-03 */
    @Serdeable
    record OfMonth(String month, Figures figures) {}

    static StatisticsAnswer of(Statistics statistics) {
        return new StatisticsAnswer(
                statistics.asOf(),
                statistics.all(),
                statistics.published(),
                statistics.byUnit().stream().map(StatisticsAnswer::ofUnit).toList(),
                statistics.byKind().stream()
                        .map(row -> new OfKind(row.heading().code(), row.figures()))
                        .toList(),
                statistics.byMonth().stream()
                        .map(row -> new OfMonth(row.heading().code(), row.figures()))
                        .toList());
    }

    private static OfUnit ofUnit(Row row) {
        String code = row.heading().code();
        Localized name = row.heading() instanceof Heading.OfUnit unit ? unit.name() : new Localized(code, code, code);
        return new OfUnit(code, name.kk(), name.ru(), name.en(), row.figures());
    }
}
