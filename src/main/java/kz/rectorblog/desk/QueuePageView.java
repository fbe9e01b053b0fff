package kz.rectorblog.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.moderation.Ground;
import kz.rectorblog.review.QueueFilter;
import kz.rectorblog.review.QueueLine;
import kz.rectorblog.staff.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code desk/queue}.
 *
 * @param dangers listed apart, on top
 * @param names of those who have a case on the desk or must answer it
 * @param numberNotFound a number that was looked for in vain; null otherwise
 * @param next the address of the next page; null on the last
 * @param first the address of the first page; null on the first
 */
public record QueuePageView(
        QueueFilter filter,
        List<QueueLine> dangers,
        List<QueueLine> lines,
        Map<Long, String> names,
        List<Unit> units,
        Map<String, Ground> grounds,
        Deadlines deadlines,
        LocalDate today,
        long readerId,
        @Nullable String numberNotFound,
        @Nullable String next,
        @Nullable String first) {

    public int daysLeft(LocalDate due) {
        return deadlines.workingDaysLeft(today, due);
    }

    /** Days since the receipt, the ones off too: how long somebody has waited. */
    public long age(QueueLine line) {
        return Deadlines.dayOf(line.receivedAt()).until(today, ChronoUnit.DAYS);
    }

    public String nameOf(@Nullable Long staffId) {
        return staffId == null ? "" : names.getOrDefault(staffId, "");
    }
}
