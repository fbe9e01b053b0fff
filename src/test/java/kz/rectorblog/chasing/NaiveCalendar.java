package kz.rectorblog.chasing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The days of {@code kz.tsv} counted one by one, by nothing of the program. */
public final class NaiveCalendar {

    private final Map<LocalDate, Boolean> differing = new HashMap<>();

    public NaiveCalendar() {
        try {
            Files.readAllLines(Path.of("moderation-rules/calendar/kz.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(row -> differing.put(LocalDate.parse(row[0]), row[1].equals("y")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean worked(LocalDate day) {
        return differing.getOrDefault(day, day.getDayOfWeek().getValue() <= 5);
    }

    LocalDate after(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= worked(day) ? 1 : 0;
        }
        return day;
    }

    LocalDate twoMonthsAfter(LocalDate received) {
        LocalDate day = received.plusMonths(2);
        while (!worked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    int left(LocalDate today, LocalDate due) {
        int count = 0;
        for (LocalDate day = today; day.isBefore(due); ) {
            day = day.plusDays(1);
            count += worked(day) ? 1 : 0;
        }
        for (LocalDate day = due; day.isBefore(today); ) {
            day = day.plusDays(1);
            count -= worked(day) ? 1 : 0;
        }
        return count;
    }
}
