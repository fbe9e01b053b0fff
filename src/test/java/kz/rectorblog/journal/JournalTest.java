package kz.rectorblog.journal;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.MARAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.rectorblog.Browsers;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestPage;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.submission.Confirmations;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.WrittenSubmissions;
import kz.rectorblog.web.CsvFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class JournalTest {

    private static final String MARCH = "?from=2026-03-01&until=2026-03-31";

    @Inject
    Browsers browsers;

    @Inject
    StagedCases cases;

    @Inject
    Confirmations confirmations;

    @Inject
    WrittenSubmissions written;

    @Inject
    AdjustableClock clock;

    @Inject
    JournalRepository lines;

    @Inject
    EmbeddedServer server;

    @Test
    void aLineSaysWhoWroteWhoAnswersAndUntilWhen() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
        String number = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH).name();

        TestPage page = browsers.of(AIGERIM).get("/desk/journal" + MARCH);
        TestPage file = browsers.of(AIGERIM).get("/desk/journal.csv" + MARCH);

        assertThat(page.text()).contains(number, "Нұрлан Сейітов", "Марат Жүнісов", "2026-04-02");
        assertThat(file.html()).contains(number + ",2026-03-06,Нұрлан Сейітов,");
        assertThat(file.header("Content-Disposition")).contains("journal-2026-03-01-2026-03-31.csv");
    }

    @Test
    void anotherPeriodDoesNotHoldIt() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
        String number = cases.registered(TEXT).name();

        assertThat(browsers.of(AIGERIM)
                        .get("/desk/journal?from=2026-03-07&until=2026-03-31")
                        .text())
                .doesNotContain(number);
    }

    @Test
    void aPeriodThatIsNoneIsSaidToBeNone() {
        TestPage page = browsers.of(AIGERIM).get("/desk/journal?from=2026-04-01&until=2026-03-01");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).contains("role=\"alert\"");
    }

    @Test
    void whatLooksLikeAFormulaIsAWordInTheFile() {
        JournalLine line = new JournalLine(
                "RB-2026-000001",
                Instant.parse("2026-03-06T04:00:00Z"),
                "=HYPERLINK(\"http://evil.example\")",
                Kind.QUESTION,
                "+1",
                null,
                LocalDate.of(2026, 4, 2),
                null,
                Stage.REGISTERED,
                null,
                "rector-blog",
                null,
                null,
                false);

        String csv = new String(CsvFile.bytes(table().heading(), table().rows(List.of(line))), StandardCharsets.UTF_8);

        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"").contains(",'+1,");
    }

    @Test
    void theSheetHoldsTheSameWords() throws IOException {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
        String number = cases.registered(TEXT).name();

        byte[] sheet = browsers.of(AIGERIM).bytes("/desk/journal.xlsx" + MARCH);

        assertThat(textOf(sheet)).contains(number, "Нұрлан Сейітов");
    }

    @Test
    void twoHundredAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        clock.setTo(Instant.parse("2031-05-06T04:00:00Z"));
        List<Submission> waiting =
                IntStream.range(0, 200).mapToObj(i -> cases.unconfirmed(TEXT)).toList();

        try (ExecutorService people = Executors.newFixedThreadPool(20)) {
            List<Future<?>> all = new ArrayList<>();
            waiting.forEach(each -> all.add(people.submit(() -> confirmations.confirm(written.confirmKeyOf(each)))));
            for (Future<?> one : all) {
                one.get();
            }
        }

        List<String> numbers =
                lines
                        .received(Instant.parse("2031-01-01T00:00:00Z"), Instant.parse("2032-01-01T00:00:00Z"), 1_000)
                        .stream()
                        .map(JournalLine::number)
                        .sorted()
                        .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 200)
                        .mapToObj(number -> String.format("RB-2031-%06d", number))
                        .toList());
    }

    private JournalTable table() {
        return new JournalTable(
                server.getApplicationContext()
                        .getBean(kz.rectorblog.web.Frames.class)
                        .of(io.micronaut.http.HttpRequest.GET("/kk")),
                server.getApplicationContext().getBean(kz.rectorblog.calendar.Procedures.class));
    }

    private static String textOf(byte[] sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(Cell::getText).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
    }
}
