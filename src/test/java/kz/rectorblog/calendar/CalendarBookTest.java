package kz.rectorblog.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarBookTest {

    private static final Path RULES = Path.of("moderation-rules");
    private static final String HEADING = "date\tworking\treason\tsource\tstatus\n";

    private final WorkCalendar calendar = CalendarBook.load(RULES);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void everyDayOfTheYearIsAsTheTableSays(int year) throws IOException {
        Map<LocalDate, Boolean> table = table();
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(date -> {
            boolean weekday = date.getDayOfWeek().getValue() <= 5;
            assertThat(calendar.isWorking(date)).as(date.toString()).isEqualTo(table.getOrDefault(date, weekday));
        });
    }

    /** Decrees move days; but for those the rule must find every day off of the table by itself. */
    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void theRuleAloneFindsEveryDayOffThatNoDecreeMoved(int year) throws IOException {
        Path emptied = copyOfRules();
        List<String> others =
                rows().stream().filter(row -> !row.startsWith(year + "-")).toList();
        Files.writeString(emptied.resolve("calendar/kz.tsv"), HEADING + String.join("\n", others));

        WorkCalendar byRule = CalendarBook.load(emptied);

        List<LocalDate> moved = rows().stream()
                .filter(row -> row.startsWith(year + "-") && row.contains("day off moved"))
                .map(row -> LocalDate.parse(row.substring(0, 10)))
                .toList();
        List<LocalDate> differing = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> byRule.isWorking(date) != calendar.isWorking(date))
                .toList();
        LocalDate undone = LocalDate.of(2020, 5, 11); // a shifted day off that the decree moved on to 8 May
        assertThat(differing)
                .allSatisfy(date -> assertThat(moved.contains(date) || date.equals(undone))
                        .as("%s", date)
                        .isTrue());
        assertThat(differing).containsAll(moved);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-09 | OFF            | Халықаралық әйелдер күні: 08.03.2026 күнгі мереке демалысқа тура келгендіктен, келесі жұмыс күні демалады
        2024-05-04 | WORKED_WEEKEND | жұмыс күні: демалысы 08.05.2024 күніне ауыстырылды
        2024-05-08 | OFF            | демалыс күні осында ауыстырылды, оның орнына 04.05.2024 күні жұмыс істелді
        2025-06-06 | OFF            | Құрбан айттың бірінші күні
        2026-12-16 | OFF            | Тәуелсіздік күні
        2028-05-05 | OFF            | Құрбан айттың бірінші күні
        2028-01-03 | OFF            | Жаңа жыл: 01.01.2028 күнгі мереке демалысқа тура келгендіктен, келесі жұмыс күні демалады
        2028-03-15 | OFF            | Конституция күні
        """)
    void aDaySaysInKazakhWhyItDiffers(LocalDate date, DayKind kind, String reason) {
        assertThat(calendar.kindOf(date)).isEqualTo(kind);
        assertThat(calendar.day(date).orElseThrow().reason().kk()).isEqualTo(reason);
    }

    @Test
    void christmasAndKurbanAitNeverShift() {
        assertThat(calendar.isWorking(LocalDate.of(2029, 1, 8)))
                .as("7 January 2029 is a Sunday")
                .isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2022, 7, 11)))
                .as("Kurban Ait 2022 was a Saturday")
                .isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2026, 8, 31)))
                .as("no Constitution Day in August 2026")
                .isTrue();
    }

    @Test
    void aYearWhoseDecreeIsNotOutIsProvisional() {
        assertThat(calendar.verifiedThrough()).isEqualTo("2026-12-31");
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 5))).isTrue();
    }

    @Test
    void aDayThatAnAdministratorEntersReplacesTheTable() {
        CalendarDay elections = new CalendarDay(
                LocalDate.of(2026, 9, 14),
                false,
                calendar.day(LocalDate.of(2026, 1, 1)).orElseThrow().reason(),
                "Decree 1",
                DayStatus.VERIFIED);

        WorkCalendar changed = calendar.with(List.of(elections));

        assertThat(changed.plusWorkingDays(LocalDate.of(2026, 9, 11), 1)).isEqualTo("2026-09-15");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 9, 11), 1))
                .as("the old one stays")
                .isEqualTo("2026-09-14");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-13-01 n x y verified       | 3 | '2026-13-01' is no date like 2026-03-06
        2026-01-01 n x y verified       | 3 | 2026-01-01 stands twice
        2026-01-02 maybe x y verified   | 3 | working is y or n, not 'maybe'
        2026-01-02 n x y sure           | 3 | status is verified, secondary or projected, not 'sure'
        2026-01-02 n x                  | 3 | has 3 columns, not 5
        """)
    void aBrokenRowIsSaidWithFileLineAndReason(String row, int line, String reason) throws IOException {
        Path rules = copyOfRules();
        Files.writeString(
                rules.resolve("calendar/kz.tsv"),
                HEADING + "2026-01-01\tn\tNew Year\tLaw\tverified\n" + row.replace(' ', '\t') + "\n");

        assertThatThrownBy(() -> CalendarBook.load(rules)).isInstanceOfSatisfying(BrokenCalendar.class, broken -> {
            assertThat(broken.file()).endsWith("kz.tsv");
            assertThat(broken.line()).isEqualTo(line);
            assertThat(broken.reason()).startsWith(reason);
            assertThat(broken.getMessage()).doesNotContain("\n").contains("kz.tsv:" + line + ": ");
        });
    }

    @Test
    void everythingThatIsWrongWithATableIsSaidAtOnce() {
        CalendarTable.Reading reading = CalendarBook.read(RULES)
                .readTable("date,working\n"
                        + "2026-01-01\tn\t\t \tverified\n\n"
                        + "2026-01-02\ty\n"
                        + "2014-01-01\tn\tx\ty\tsure\n"
                        + "\ufffd\n");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        CalendarTable.Reading.Broken.class,
                        broken -> assertThat(broken.problems())
                                .extracting(problem -> problem.line() + " " + problem.kind())
                                .containsExactly(
                                        "1 HEADING",
                                        "2 REASON",
                                        "2 ACT",
                                        "4 COLUMNS",
                                        "5 OUTSIDE",
                                        "5 STATUS",
                                        "6 UNREADABLE"));
        assertThat(CalendarBook.read(RULES).readTable(HEADING))
                .isInstanceOfSatisfying(
                        CalendarTable.Reading.Broken.class,
                        broken -> assertThat(broken.problems())
                                .extracting(TableProblem::kind)
                                .containsExactly(TableProblem.Kind.EMPTY));
    }

    @Test
    void aVerifiedYearAfterAProjectedOneDoesNotLengthenTheVerifiedCalendar() {
        CalendarBook book = CalendarBook.read(RULES);
        String row = "2028-01-03\tn\tNew Year\tLaw\tverified\n";

        CalendarTable table = ((CalendarTable.Reading.Whole) book.readTable(HEADING + row)).table();

        assertThat(book.with(table).calendar().verifiedThrough()).isEqualTo("2026-12-31");
        assertThat(book.with(table).calendar().isWorking(LocalDate.of(2028, 1, 4)))
                .as("the table rules its year as a whole")
                .isTrue();
        assertThat(book.calendar().isWorking(LocalDate.of(2028, 1, 4)))
                .as("2 January shifted by the rule")
                .isFalse();
    }

    @Test
    void aBrokenHolidayIsSaidWithItsLine() throws IOException {
        Path rules = copyOfRules();
        Path rule = rules.resolve("calendar/kz.yaml");
        Files.writeString(rule, Files.readString(rule).replace("\"03-08\"", "\"03-42\""));

        assertThatThrownBy(() -> CalendarBook.load(rules))
                .isInstanceOf(BrokenCalendar.class)
                .hasMessageMatching(".*kz\\.yaml:\\d+: '03-42' is no month and day like 03-08");
    }

    @Test
    void aMissingTableIsSaid() {
        assertThatThrownBy(() -> CalendarBook.load(folder)).isInstanceOf(BrokenCalendar.class);
    }

    private Path copyOfRules() throws IOException {
        Files.createDirectories(folder.resolve("calendar"));
        for (String file : List.of("calendar/kz.tsv", "calendar/kz.yaml")) {
            Files.writeString(folder.resolve(file), Files.readString(RULES.resolve(file)));
        }
        return folder;
    }

    private static Map<LocalDate, Boolean> table() throws IOException {
        return rows().stream()
                .map(row -> row.split("\t"))
                .collect(Collectors.toMap(
                        row -> LocalDate.parse(row[0]), row -> row[1].equals("y"), (a, b) -> a, TreeMap::new));
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(RULES.resolve("calendar/kz.tsv")).stream()
                .skip(1)
                .toList();
    }
}
