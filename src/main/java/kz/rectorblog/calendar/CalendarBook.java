package kz.rectorblog.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.rectorblog.text.Localized;

/** Reads {@code calendar/kz.tsv} of the rules folder: date, working (y or n), reason, source, status. */
public final class CalendarBook {

    private static final String FILE = "calendar/kz.tsv";
    private static final int COLUMNS = 5;

    private final Path file;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();

    private CalendarBook(Path file) {
        this.file = file;
    }

    /**
     * The calendar of this rules folder.
     *
     * @throws BrokenCalendar with file, line and reason, when it cannot be read whole
     */
    public static WorkCalendar load(Path rulesFolder) {
        return new CalendarBook(rulesFolder.resolve(FILE)).read();
    }

    private WorkCalendar read() {
        List<String> lines = lines();
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                add(line, number);
            }
        }
        return new WorkCalendar(days, verifiedThrough());
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
            return new CalendarDay(
                    LocalDate.parse(columns[0]),
                    working(columns[1]),
                    new Localized(columns[2], columns[2], columns[2]),
                    columns[3],
                    DayStatus.valueOf(columns[4].toUpperCase(Locale.ROOT)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new BrokenCalendar(file, number, String.valueOf(e.getMessage()));
        }
    }

    private static boolean working(String word) {
        return switch (word) {
            case "y" -> true;
            case "n" -> false;
            default -> throw new IllegalArgumentException("working is y or n, not " + word);
        };
    }

    private LocalDate verifiedThrough() {
        return days.values().stream()
                .filter(day -> day.status() != DayStatus.PROJECTED)
                .map(day -> LocalDate.of(day.date().getYear(), 12, 31))
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new BrokenCalendar(file, 0, "no verified day in it"));
    }
}
