package kz.rectorblog.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calendar as it is written down: {@code calendar/kz.tsv}, the table of days (date, working y or n, reason, source,
 * status), {@code calendar/kz.yaml}, the rule for the years that no table reaches, and tables that came later. Unchanging:
 * each change gives another book.
 */
public final class CalendarBook {

    private static final String TABLE = "calendar/kz.tsv";
    private static final String RULE = "calendar/kz.yaml";

    private final HolidayRule rule;
    private final CalendarTable table;
    /** By year, what the rule says of it: worked out once for all books that are made of this one. */
    private final Map<Integer, List<CalendarDay>> byRule;

    private CalendarBook(HolidayRule rule, CalendarTable table, Map<Integer, List<CalendarDay>> byRule) {
        this.rule = rule;
        this.table = table;
        this.byRule = byRule;
    }

    /**
     * The calendar of this rules folder.
     *
     * @throws BrokenCalendar with file, line and reason, when it cannot be read whole
     */
    public static WorkCalendar load(Path rulesFolder) {
        return read(rulesFolder).calendar();
    }

    /** As {@link #load}, for those who change it. */
    public static CalendarBook read(Path rulesFolder) {
        HolidayRule rule = HolidayRuleReader.read(rulesFolder.resolve(RULE));
        Path file = rulesFolder.resolve(TABLE);
        return switch (new TableReader(rule).read(content(file))) {
            case CalendarTable.Reading.Whole(CalendarTable table) -> of(file, rule, table);
            case CalendarTable.Reading.Broken(List<TableProblem> problems) -> throw broken(file, problems.getFirst());
        };
    }

    private static CalendarBook of(Path file, HolidayRule rule, CalendarTable table) {
        if (table.isProjected(table.years().first())) {
            throw new BrokenCalendar(file, 0, "no verified year at its beginning");
        }
        return new CalendarBook(rule, table, new ConcurrentHashMap<>());
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BrokenCalendar(file, 0, "cannot be read as UTF-8 text: " + e);
        }
    }

    private static BrokenCalendar broken(Path file, TableProblem problem) {
        return new BrokenCalendar(file, problem.line(), problem.reason());
    }

    /** Reads a table in the form of {@code kz.tsv}; nothing of this book changes. */
    public CalendarTable.Reading readTable(String content) {
        return new TableReader(rule).read(content);
    }

    /** This book with the years of that table in the place of what it said of them. */
    public CalendarBook with(CalendarTable later) {
        return new CalendarBook(rule, table.with(later), byRule);
    }

    public CalendarTable table() {
        return table;
    }

    public WorkCalendar calendar() {
        SortedSet<Integer> tabled = table.years();
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        table.days().forEach(day -> days.put(day.date(), day));
        for (int year = WorkCalendar.FIRST.getYear(); year <= WorkCalendar.LAST.getYear(); year++) {
            if (!tabled.contains(year)) {
                byRule(year).forEach(day -> days.put(day.date(), day));
            }
        }
        return new WorkCalendar(days, verifiedThrough(), rule.words().weekend());
    }

    private Collection<CalendarDay> byRule(int year) {
        return byRule.computeIfAbsent(year, each -> rule.daysOf(Year.of(each)));
    }

    /** The end of the years that stand in the table one after another without a projected day among them. */
    private LocalDate verifiedThrough() {
        SortedSet<Integer> tabled = table.years();
        int year = tabled.first();
        while (tabled.contains(year) && !table.isProjected(year)) {
            year++;
        }
        return LocalDate.of(year - 1, 12, 31);
    }

    /** The holiday of the law on this day, as far as the rule knows it. */
    public Optional<DayReason> holiday(LocalDate date) {
        return rule.on(date).map(holiday -> new DayReason(holiday.name(), holiday.source()));
    }
}
