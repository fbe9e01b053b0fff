package kz.rectorblog.bench;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses rows by their labels: {@code lang=ru,profane=1|2,src!=sms}; {@code -} is every row, {@code none} no row. */
final class Condition {

    private Condition() {}

    static Predicate<Row> of(String written) {
        return switch (written) {
            case "-" -> row -> true;
            case "none" -> row -> false;
            default -> Stream.of(written.split(",")).map(Condition::single).reduce(row -> true, Predicate::and);
        };
    }

    private static Predicate<Row> single(String written) {
        boolean negated = written.contains("!=");
        String[] sides = written.split("!?=", 2);
        List<String> values = List.of(sides[1].split("\\|"));
        return row -> negated != values.contains(row.labels().getOrDefault(sides[0], ""));
    }
}
