package kz.rectorblog.journal;

import java.util.List;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.common.Period;
import kz.rectorblog.web.Frame;

/**
 * What the journal's page shows.
 *
 * @param broken the period as written is none; that of this month is shown
 */
public record JournalPage(Period period, boolean broken, List<JournalLine> lines, Procedures procedures) {

    public List<String> heading(Frame frame) {
        return new JournalTable(frame, procedures).heading();
    }

    public List<String> row(JournalLine line, Frame frame) {
        return new JournalTable(frame, procedures).row(line);
    }

    /** The same period as a file: {@code csv} or {@code xlsx}. */
    public String fileAddress(String ending) {
        return "/desk/journal." + ending + "?from=" + period.from() + "&until=" + period.until();
    }
}
