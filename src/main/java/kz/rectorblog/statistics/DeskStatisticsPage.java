package kz.rectorblog.statistics;

import kz.rectorblog.common.Period;

/**
 * The page for staff.
 *
 * @param broken the period as written is none; that of this year is shown
 */
public record DeskStatisticsPage(Statistics statistics, Period period, boolean broken) {

    public String fileAddress() {
        return "/desk/statistics.csv?from=" + period.from() + "&until=" + period.until();
    }
}
