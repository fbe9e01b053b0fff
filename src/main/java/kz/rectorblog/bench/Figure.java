package kz.rectorblog.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** One line of the table: which rows of which file, what ought to be said of them, and the share aimed at, in percent. */
public record Figure(
        String group,
        String name,
        String file,
        Predicate<Row> rows,
        Predicate<Row> positive,
        String question,
        Measure measure,
        double aim) {

    private static final int COLUMNS = 8;

    static Figure of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new BrokenBench(COLUMNS + " columns are needed, not " + cells.length + ": " + line);
        }
        return new Figure(
                cells[0],
                cells[1],
                cells[2],
                Condition.of(cells[3]),
                Condition.of(cells[4]),
                cells[5],
                Measure.valueOf(cells[6].toUpperCase(Locale.ROOT)),
                Double.parseDouble(cells[7]));
    }

    Counts count(List<Judged> judged) {
        return new Counts(
                count(judged, true, true),
                count(judged, true, false),
                count(judged, false, true),
                count(judged, false, false));
    }

    private long count(List<Judged> judged, boolean ought, boolean said) {
        return judged.stream()
                .filter(each -> rows.test(each.row()))
                .filter(each -> positive.test(each.row()) == ought && each.says(question) == said)
                .count();
    }

    /** The rows judged wrongly, as far as this figure looks at them. */
    List<Judged> wrong(List<Judged> judged) {
        boolean ought = measure == Measure.FOUND;
        return judged.stream()
                .filter(each -> rows.test(each.row()))
                .filter(each -> positive.test(each.row()) == ought && each.says(question) != ought)
                .toList();
    }
}
