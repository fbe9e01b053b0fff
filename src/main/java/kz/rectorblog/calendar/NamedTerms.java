package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms by the names that the {@code deadline} command knows; {@code wdN} is the N-th working day after receipt. */
final class NamedTerms {

    private static final Pattern WORKING_DAYS = Pattern.compile("wd([1-9][0-9]{0,3})");

    private final WorkCalendar calendar;
    private final Map<String, UnaryOperator<LocalDate>> named;

    NamedTerms(Deadlines deadlines) {
        this.calendar = deadlines.calendar();
        this.named = Map.of(
                "reg_date_appc", calendar::sameOrNextWorkingDay,
                "wd15_from_registration", day -> deadlines.consideration(calendar.sameOrNextWorkingDay(day)),
                "wd15_received_after_hours", day -> deadlines.consideration(calendar.plusWorkingDays(day, 1)),
                "extension_2_months_from_receipt", day -> deadlines.months(day, 2, Roll.NEXT),
                "extension_2_months_from_receipt_raw", day -> deadlines.months(day, 2, Roll.NONE),
                "extension_2_months_after_due", day -> deadlines.months(deadlines.consideration(day), 2, Roll.NEXT),
                "appeal_3_months", deadlines::appeal);
    }

    Optional<UnaryOperator<LocalDate>> term(String name) {
        Matcher days = WORKING_DAYS.matcher(name);
        if (days.matches()) {
            int count = Integer.parseInt(days.group(1));
            return Optional.of(day -> calendar.plusWorkingDays(day, count));
        }
        return Optional.ofNullable(named.get(name));
    }
}
