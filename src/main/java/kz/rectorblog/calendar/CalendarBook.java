package kz.rectorblog.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the calendar of the rules folder: {@code calendar/kz.tsv}, the table of days (date, working y or n, reason,
 * source, status), and {@code calendar/kz.yaml}, the rule for the years that the table does not reach.
 */
public final class CalendarBook {

    private static final String TABLE = "calendar/kz.tsv";
    private static final String RULE = "calendar/kz.yaml";
    private static final String HEADING = "date\tworking\treason\tsource\tstatus";
    private static final int COLUMNS = 5;

    private final Path file;
    private final HolidayRule rule;
    private final TableReason reasons;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();

    private CalendarBook(Path file, HolidayRule rule) {
        this.file = file;
        this.rule = rule;
        this.reasons = new TableReason(rule);
    }

    /**
     * The calendar of this rules folder.
     *
     * @throws BrokenCalendar with file, line and reason, when it cannot be read whole
     */
    public static WorkCalendar load(Path rulesFolder) {
        HolidayRule rule = HolidayRuleReader.read(rulesFolder.resolve(RULE));
        return new CalendarBook(rulesFolder.resolve(TABLE), rule).read();
    }

    private WorkCalendar read() {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
            throw new BrokenCalendar(file, 1, "the first line must be " + HEADING.replace("\t", "<TAB>"));
        }
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                add(line, number);
            }
        }
        Set<Integer> tabled = days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        LocalDate verifiedThrough = verifiedThrough();
        addYearsByRule(tabled);
        return new WorkCalendar(days, verifiedThrough, rule.words().weekend());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BrokenCalendar(file, 0, "cannot be read as UTF-8 text: " + e);
        }
    }

    private void add(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new BrokenCalendar(file, number, "has " + columns.length + " columns, not " + COLUMNS);
        }
        CalendarDay day = day(columns, number);
        if (days.put(day.date(), day) != null) {
            throw new BrokenCalendar(file, number, day.date() + " stands twice");
        }
    }

    private CalendarDay day(String[] columns, int number) {
        try {
            LocalDate date = LocalDate.parse(columns[0]);
            return new CalendarDay(
                    date, working(columns[1]), reasons.of(date, columns[2]), columns[3], status(columns[4]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new BrokenCalendar(file, number, String.valueOf(e.getMessage()));
        }
    }

    private static boolean working(String word) {
        return switch (word) {
            case "y" -> true;
            case "n" -> false;
            default -> throw new IllegalArgumentException("working is y or n, not '" + word + "'");
        };
    }

    private static DayStatus status(String word) {
        for (DayStatus status : DayStatus.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("status is verified, secondary or projected, not '" + word + "'");
    }

    /** A year with one projected day is projected as a whole: its decree is not out. */
    private LocalDate verifiedThrough() {
        Set<Integer> projected = days.values().stream()
                .filter(day -> day.status() == DayStatus.PROJECTED)
                .map(day -> day.date().getYear())
                .collect(Collectors.toSet());
        return days.keySet().stream()
                .filter(date -> !projected.contains(date.getYear()))
                .map(date -> Year.from(date).atMonth(12).atEndOfMonth())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new BrokenCalendar(file, 0, "no verified year in it"));
    }

    private void addYearsByRule(Set<Integer> tabled) {
        for (int year = WorkCalendar.FIRST.getYear(); year <= WorkCalendar.LAST.getYear(); year++) {
            if (!tabled.contains(year)) {
                rule.daysOf(Year.of(year)).forEach(day -> days.put(day.date(), day));
            }
        }
    }
}
