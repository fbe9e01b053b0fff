package kz.rectorblog.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of the cases received in a period.
 *
 * @param published answers that everyone can read now, of whatever period
 * @param byUnit in the order of their founding; only units that have cases
 * @param byKind only kinds that have cases
 * @param byMonth every month from the first with cases to the last, also those without
 * @param byExecutor by name; empty for whoever may not see who answers
 */
public record Statistics(
        Instant asOf,
        Figures all,
        long published,
        List<Row> byUnit,
        List<Row> byKind,
        List<Row> byMonth,
        List<Row> byExecutor) {

    /** One of the tables: {@code month}, {@code unit}, {@code kind} or {@code executor}. */
    public record Table(String name, List<Row> rows) {}

    /** Those that have rows, in the order of the page. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(
                new Table("month", byMonth),
                new Table("unit", byUnit),
                new Table("kind", byKind),
                new Table("executor", byExecutor)));
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }
}
