package kz.rectorblog.statistics;

import io.micronaut.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.rectorblog.web.CsvFile;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/** All tables of the page in one, to be opened as a spreadsheet: a line for each row, the first for all cases. */
final class StatisticsFile {

    private static final List<String> COLUMNS = List.of(
            "table",
            "group",
            "received",
            "closed",
            "in-time",
            "closed-late",
            "open",
            "open-overdue",
            "share",
            "median-working",
            "slowest-working",
            "median-calendar",
            "slowest-calendar");

    private StatisticsFile() {}

    /** @param name of the file, without its ending */
    static HttpResponse<byte[]> of(Statistics statistics, Frame frame, String name) {
        return CsvFile.named(name, heading(frame), lines(statistics, frame));
    }

    private static List<String> heading(Frame frame) {
        return COLUMNS.stream()
                .map(column -> frame.text("statistics.column." + column))
                .toList();
    }

    private static List<List<String>> lines(Statistics statistics, Frame frame) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(frame.text("statistics.all"), "", statistics.all()));
        for (Statistics.Table table : statistics.tables()) {
            String name = frame.text("statistics.by-" + table.name());
            table.rows().forEach(row -> lines.add(line(name, row.heading().words(frame), row.figures())));
        }
        return lines;
    }

    private static List<String> line(String table, String group, Figures figures) {
        Stream<String> counts = Stream.of(
                        figures.received(),
                        figures.closed(),
                        figures.closedInTime(),
                        figures.closedLate(),
                        figures.open(),
                        figures.openOverdue())
                .map(String::valueOf);
        Stream<String> days = Stream.of(
                        Optional.ofNullable(figures.medianDays()),
                        Optional.ofNullable(figures.slowestTenthDays()),
                        Optional.ofNullable(figures.medianCalendarDays()),
                        Optional.ofNullable(figures.slowestTenthCalendarDays()))
                .map(count -> count.map(String::valueOf).orElse(""));
        List<String> line = new ArrayList<>(List.of(table, group));
        counts.forEach(line::add);
        line.add(percent(figures.inTimeShare()));
        days.forEach(line::add);
        return line;
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ROOT, "%.1f", share * 100);
    }
}
