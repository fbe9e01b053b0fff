package kz.rectorblog.calendar;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import kz.rectorblog.text.YamlEntry;

/** Reads {@code calendar/kz.yaml}: the holidays with the years of their validity, and the words for exchanged days. */
final class HolidayRuleReader {

    private HolidayRuleReader() {}

    static HolidayRule read(Path file) {
        YamlEntry page = ClockFile.read(file, BrokenCalendar::new).allowOnly("weekend", "phrases", "holidays");
        List<Holiday> holidays = page.entries("holidays").stream()
                .flatMap(HolidayRuleReader::holidays)
                .toList();
        return new HolidayRule(holidays, words(page));
    }

    private static DayWords words(YamlEntry page) {
        YamlEntry weekend = page.entry("weekend").allowOnly("reason", "source");
        YamlEntry phrases = page.entry("phrases").allowOnly("shifted", "moved", "worked");
        return new DayWords(
                new DayReason(weekend.localized("reason"), weekend.text("source")),
                phrases.localized("shifted"),
                phrases.localized("moved"),
                phrases.localized("worked"));
    }

    private static Stream<Holiday> holidays(YamlEntry entry) {
        entry.allowOnly("days", "hijri", "from", "until", "shifts", "name", "source");
        if (entry.has("hijri") == entry.has("days")) {
            throw entry.broken("days", "a holiday has either 'days' or 'hijri'");
        }
        if (entry.has("hijri")) {
            MonthDay islamic = monthDay(entry, "hijri", entry.text("hijri"));
            return Stream.of(holiday(entry, new Holiday.Islamic(islamic.getMonthValue(), islamic.getDayOfMonth())));
        }
        return entry.texts("days").stream().map(day -> holiday(entry, new Holiday.Fixed(monthDay(entry, "days", day))));
    }

    private static Holiday holiday(YamlEntry entry, Holiday.When when) {
        return new Holiday(
                when,
                entry.number("from", WorkCalendar.FIRST.getYear()),
                entry.number("until", Year.MAX_VALUE),
                entry.yes("shifts"),
                entry.localized("name"),
                entry.text("source"));
    }

    private static MonthDay monthDay(YamlEntry entry, String key, String written) {
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeException e) {
            throw entry.broken(key, "'" + written + "' is no month and day like 03-08");
        }
    }
}
