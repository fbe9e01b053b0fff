package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.text.Localized;

/** Says the table's English reasons in three languages; one that follows no known form is left as it was written. */
final class TableReason {

    private static final Pattern EXCHANGED =
            Pattern.compile("(shifted from|day off moved from|working (?:Saturday|Sunday), day off moved to) \\w{3}"
                    + " (\\d{4}-\\d\\d-\\d\\d)\\b.*");

    private final HolidayRule rule;

    TableReason(HolidayRule rule) {
        this.rule = rule;
    }

    Localized of(LocalDate date, String written) {
        Localized asWritten = new Localized(written, written, written);
        Matcher exchanged = EXCHANGED.matcher(written);
        if (!exchanged.matches()) {
            return rule.on(date).map(Holiday::name).orElse(asWritten);
        }
        LocalDate other = LocalDate.parse(exchanged.group(2));
        return switch (exchanged.group(1)) {
            case "shifted from" ->
                rule.on(other)
                        .map(holiday -> rule.words().shifted(holiday, other))
                        .orElse(asWritten);
            case "day off moved from" -> rule.words().moved(other);
            default -> rule.words().worked(other);
        };
    }
}
