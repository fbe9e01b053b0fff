package kz.rectorblog.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.web.Frame;

/**
 * Lines, one below the other: from the working days in which half of the cases were closed to those in which nine of ten
 * were. All by one scale, from 0 to the slowest row. Places are in the units of the drawing, {@link #WIDTH} across.
 *
 * @param longest working days at the end of the scale
 */
public record DaysPlot(List<Line> lines, int longest, String description) {

    public static final int WIDTH = 320;

    /** From 0 to the longest. */
    public static final int LENGTH = 240;

    /**
     * @param y the line on which the label stands
     * @param median where the circle stands; below 0 for a row without a closed case
     */
    public record Line(String label, int y, int median, int slowest, String value) {

        public boolean none() {
            return median < 0;
        }
    }

    public static DaysPlot of(List<Row> rows, Frame frame) {
        int longest = Math.max(
                1,
                rows.stream()
                        .map(row -> row.figures().slowestTenthDays())
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(1));
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(line(row, SharePlot.TOP + SharePlot.STEP * lines.size(), longest, frame));
        }
        Stream<String> words = lines.stream().map(line -> line.label() + ": " + line.value());
        return new DaysPlot(
                lines, longest, frame.text("statistics.plot.days.says", words.collect(Collectors.joining("; "))));
    }

    public int height() {
        return SharePlot.TOP + SharePlot.STEP * lines.size() - 10;
    }

    private static Line line(Row row, int y, int longest, Frame frame) {
        String label = PlotLabel.of(row.heading(), frame);
        Figures figures = row.figures();
        Integer median = figures.medianDays();
        Integer slowest = figures.slowestTenthDays();
        if (median == null || slowest == null) {
            String none = figures.received() == 0 ? "statistics.no-cases" : "statistics.plot.none-closed";
            return new Line(label, y, -1, -1, frame.text(none));
        }
        return new Line(label, y, place(median, longest), place(slowest, longest), median + " / " + slowest);
    }

    private static int place(int days, int longest) {
        return 8 + Math.round((float) (LENGTH - 8) * days / longest);
    }
}
