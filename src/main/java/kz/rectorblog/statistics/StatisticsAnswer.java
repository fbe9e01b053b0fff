package kz.rectorblog.statistics;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.text.Localized;

/**
 * The figures for programs.
 *
 * @param published answers that everyone can read now
 */
@Serdeable
record StatisticsAnswer(Instant asOf, Figures all, long published, List<OfUnit> byUnit, List<OfKind> byKind) {

    @Serdeable
    record OfUnit(String code, String kk, String ru, String en, Figures figures) {}

    /** @param kind question, proposal, application, complaint or response */
    @Serdeable
    record OfKind(String kind, Figures figures) {}

    static StatisticsAnswer of(Statistics statistics) {
        return new StatisticsAnswer(
                statistics.asOf(),
                statistics.all(),
                statistics.published(),
                statistics.byUnit().entrySet().stream()
                        .map(entry -> ofUnit(entry.getKey(), entry.getValue(), statistics))
                        .toList(),
                statistics.byKind().entrySet().stream()
                        .map(entry -> new OfKind(entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue()))
                        .toList());
    }

    private static OfUnit ofUnit(String code, Figures figures, Statistics statistics) {
        Localized name = statistics.unitNames().getOrDefault(code, new Localized(code, code, code));
        return new OfUnit(code, name.kk(), name.ru(), name.en(), figures);
    }
}
