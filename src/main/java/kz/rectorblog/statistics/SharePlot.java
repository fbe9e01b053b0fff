package kz.rectorblog.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.rectorblog.web.Frame;

/**
 * Bars, one below the other, each as long as the others: of the cases that were closed or should have been, those closed in
 * time, closed late, and still open. Lengths and places are in the units of the drawing, {@link #WIDTH} across.
 */
public record SharePlot(List<Bar> bars, String description) {

    public static final int WIDTH = 320;

    /** Of a whole bar. */
    public static final int LENGTH = 240;

    static final int TOP = 76;
    static final int STEP = 42;

    /**
     * @param y the line on which the label stands
     * @param value at the end of the bar; of a row without any such case, the words instead of a bar
     */
    public record Bar(String label, int y, int inTime, int late, int open, String value) {

        public boolean none() {
            return inTime + late + open == 0;
        }
    }

    public static SharePlot of(List<Row> rows, Frame frame) {
        List<Bar> bars = new ArrayList<>();
        for (Row row : rows) {
            bars.add(bar(row, TOP + STEP * bars.size(), frame));
        }
        String words =
                bars.stream().map(bar -> bar.label() + ": " + bar.value()).collect(Collectors.joining("; "));
        return new SharePlot(bars, frame.text("statistics.plot.share.says", words));
    }

    public int height() {
        return TOP + STEP * bars.size() - 10;
    }

    private static Bar bar(Row row, int y, Frame frame) {
        String label = PlotLabel.of(row.heading(), frame);
        Figures figures = row.figures();
        Double share = figures.inTimeShare();
        if (share == null) {
            String none = figures.received() == 0 ? "statistics.no-cases" : "statistics.plot.none-due";
            return new Bar(label, y, 0, 0, 0, frame.text(none));
        }
        int inTime = length(figures.closedInTime(), figures.due());
        int closed = length(figures.closed(), figures.due());
        return new Bar(label, y, inTime, closed - inTime, LENGTH - closed, frame.text("format.percent", share));
    }

    private static int length(int part, int whole) {
        return Math.round((float) LENGTH * part / whole);
    }
}
