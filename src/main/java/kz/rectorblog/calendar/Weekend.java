package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.util.Optional;
import kz.rectorblog.text.Localized;

/** An ordinary Saturday or Sunday. */
final class Weekend {

    private static final Localized REASON = new Localized("демалыс күні", "выходной день", "weekend");
    private static final String ACT = "Labour Code art. 84";

    private Weekend() {}

    static Optional<SkippedDay> at(LocalDate date) {
        return CalendarDay.isWeekend(date)
                ? Optional.of(new SkippedDay(date, DayKind.OFF, REASON, ACT))
                : Optional.empty();
    }
}
