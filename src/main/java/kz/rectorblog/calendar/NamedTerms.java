package kz.rectorblog.calendar;

import static kz.rectorblog.calendar.Deadlines.APPEAL_MONTHS;
import static kz.rectorblog.calendar.Deadlines.CONSIDERATION;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms by the names that the {@code deadline} command knows; {@code wdN} is the N-th working day after receipt. */
final class NamedTerms {

    private static final Pattern WORKING_DAYS = Pattern.compile("wd([1-9][0-9]{0,3})");
    private static final int EXTENSION_MONTHS = 2;

    private final WorkCalendar calendar;
    private final Map<String, UnaryOperator<LocalDate>> named;

    NamedTerms(WorkCalendar calendar) {
        this.calendar = calendar;
        this.named = Map.of(
                "reg_date_appc", calendar::sameOrNextWorkingDay,
                "wd15_from_registration", day -> consideration(calendar.sameOrNextWorkingDay(day)),
                "wd15_received_after_hours", day -> consideration(calendar.plusWorkingDays(day, 1)),
                "extension_2_months_from_receipt", day -> months(day, EXTENSION_MONTHS),
                "extension_2_months_from_receipt_raw", day -> day.plusMonths(EXTENSION_MONTHS),
                "extension_2_months_after_due", day -> months(consideration(day), EXTENSION_MONTHS),
                "appeal_3_months", day -> months(day, APPEAL_MONTHS));
    }

    Optional<UnaryOperator<LocalDate>> term(String name) {
        Matcher days = WORKING_DAYS.matcher(name);
        if (days.matches()) {
            int count = Integer.parseInt(days.group(1));
            return Optional.of(day -> calendar.plusWorkingDays(day, count));
        }
        return Optional.ofNullable(named.get(name));
    }

    private LocalDate consideration(LocalDate start) {
        return calendar.plusWorkingDays(start, CONSIDERATION);
    }

    private LocalDate months(LocalDate start, int months) {
        return Roll.NEXT.apply(start.plusMonths(months), calendar);
    }
}
