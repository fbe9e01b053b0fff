package kz.rectorblog.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.web.Frame;

/**
 * The public page.
 *
 * @param year that the cases were received in; empty for all of them
 * @param years to choose from
 */
public record StatisticsPage(Statistics statistics, String year, List<Integer> years) {

    /** The choices of the filter, by their values. */
    public Map<String, String> choices(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", frame.text("statistics.always"));
        years.forEach(each -> choices.put(each.toString(), each.toString()));
        return choices;
    }

    public String fileAddress(Frame frame) {
        return "/" + frame.lang() + "/statistics.csv" + (year.isEmpty() ? "" : "?year=" + year);
    }
}
