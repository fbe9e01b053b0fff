package kz.rectorblog.bench;

import java.util.List;
import java.util.Locale;

/** A figure as it came out, with the rows that were judged wrongly, to be read one by one. */
public record Outcome(Figure figure, Counts counts, List<Judged> wrong) {

    public static final String HEADER =
            String.format("%-22s %-26s %7s  %-9s %8s  %6s", "group", "set", "texts", "measure", "percent", "aim");

    public boolean meets() {
        return figure.measure().meets(percent(), figure.aim());
    }

    public double percent() {
        return figure.measure().of(counts);
    }

    /** The table's line for people. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-22s %-26s %7d  %-9s %8.2f %s%6.1f%s",
                figure.group(),
                figure.name(),
                counts.all(),
                figure.measure().name().toLowerCase(Locale.ROOT),
                percent(),
                figure.measure() == Measure.FALSE ? "≤" : "≥",
                figure.aim(),
                meets() ? "" : "  short of it");
    }

    /** What the file of wrongly judged rows is called. */
    public String fileName() {
        String words = figure.group() + "-" + figure.name() + "-" + figure.measure();
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".tsv";
    }

    /** The wrongly judged rows: the line in their file, what was found, the text. */
    public List<String> wrongLines() {
        return wrong.stream()
                .map(judged -> judged.row().line() + "\t" + found(judged) + "\t"
                        + judged.row().text())
                .toList();
    }

    private String found(Judged judged) {
        return String.join(
                "; ",
                judged.findings(figure.question()).stream()
                        .map(finding -> finding.rule() + " «" + finding.quote() + "»")
                        .toList());
    }
}
