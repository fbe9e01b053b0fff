package kz.rectorblog.rescheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.rectorblog.clock.CalendarChange;

/**
 * What a change of the calendar would do.
 *
 * @param version of the calendar that it would change
 * @param verifiedThrough of the calendar that would come of it
 */
public record Plan(
        CalendarChange change, long version, List<ChangedDay> days, List<Move> moves, LocalDate verifiedThrough) {

    public Plan {
        days = List.copyOf(days);
        moves = List.copyOf(moves);
    }

    /** The same for two plans that do the same to the same calendar: what an administrator saw is what is done. */
    public String mark() {
        String lines = moves.stream()
                .map(move -> move.submission().name() + " " + move.noted("").line())
                .collect(Collectors.joining("\n"));
        return version + "-" + moves.size() + "-" + Integer.toHexString(lines.hashCode());
    }

    public long holidaysLost() {
        return days.stream().filter(day -> day.holiday() != null).count();
    }
}
