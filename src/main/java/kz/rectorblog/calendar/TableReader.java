package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a table of days whole, and says of every line what is wrong with it: a half-read calendar counts wrongly. */
final class TableReader {

    static final String HEADING = "date\tworking\treason\tsource\tstatus";
    static final int COLUMNS = 5;

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String NO_LETTER = "\ufffd";

    private final TableReason reasons;
    private final List<TableProblem> problems = new ArrayList<>();
    private final SortedMap<LocalDate, CalendarDay> days = new TreeMap<>();
    private int number;

    TableReader(HolidayRule rule) {
        this.reasons = new TableReason(rule);
    }

    CalendarTable.Reading read(String content) {
        content.lines().forEach(this::line);
        if (problems.isEmpty() && days.isEmpty()) {
            problems.add(new TableProblem(0, TableProblem.Kind.EMPTY, ""));
        }
        return problems.isEmpty()
                ? new CalendarTable.Reading.Whole(new CalendarTable(days))
                : new CalendarTable.Reading.Broken(List.copyOf(problems));
    }

    private void line(String line) {
        number++;
        if (line.contains(NO_LETTER)) {
            wrong(TableProblem.Kind.UNREADABLE, "");
        } else if (number == 1) {
            heading(line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
        } else if (!line.isBlank()) {
            row(line.split("\t", -1));
        }
    }

    private void heading(String line) {
        if (!line.strip().equals(HEADING)) {
            wrong(TableProblem.Kind.HEADING, "");
        }
    }

    private void row(String[] columns) {
        if (columns.length != COLUMNS) {
            wrong(TableProblem.Kind.COLUMNS, "" + columns.length);
            return;
        }
        LocalDate date = date(columns[0]);
        Optional<Boolean> working = working(columns[1]);
        Optional<DayStatus> status = status(columns[4]);
        boolean said = said(columns[2], TableProblem.Kind.REASON, columns[0])
                & said(columns[3], TableProblem.Kind.ACT, columns[0]);
        if (date != null && working.isPresent() && status.isPresent() && said) {
            CalendarDay day =
                    new CalendarDay(date, working.get(), reasons.of(date, columns[2]), columns[3], status.get());
            if (days.putIfAbsent(date, day) != null) {
                wrong(TableProblem.Kind.TWICE, columns[0]);
            }
        }
    }

    private @Nullable LocalDate date(String written) {
        try {
            LocalDate date = LocalDate.parse(written);
            if (!date.isBefore(WorkCalendar.FIRST) && !date.isAfter(WorkCalendar.LAST)) {
                return date;
            }
            wrong(TableProblem.Kind.OUTSIDE, written);
        } catch (DateTimeParseException e) {
            wrong(TableProblem.Kind.DATE, written);
        }
        return null;
    }

    private Optional<Boolean> working(String word) {
        if (!word.equals("y") && !word.equals("n")) {
            wrong(TableProblem.Kind.WORKING, word);
            return Optional.empty();
        }
        return Optional.of(word.equals("y"));
    }

    private Optional<DayStatus> status(String word) {
        for (DayStatus status : DayStatus.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return Optional.of(status);
            }
        }
        wrong(TableProblem.Kind.STATUS, word);
        return Optional.empty();
    }

    private boolean said(String words, TableProblem.Kind missing, String date) {
        if (words.isBlank()) {
            wrong(missing, date);
        }
        return !words.isBlank();
    }

    private void wrong(TableProblem.Kind kind, String found) {
        problems.add(new TableProblem(number, kind, found));
    }
}
