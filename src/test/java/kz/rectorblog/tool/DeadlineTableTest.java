package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.Deadlines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTableTest {

    private final Deadlines deadlines = new Deadlines(CalendarBook.load(Path.of("moderation-rules")));
    private final StringWriter out = new StringWriter();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-06>wd15        | 2026-03-06>wd15>2026-04-02
        2026-03-06>wd15>more   | 2026-03-06>wd15>more>2026-04-02
        ï»¿2026-03-06>wd15     | ï»¿2026-03-06>wd15>2026-04-02
        2026-03-06>wd0         | 2026-03-06>wd0>error: unknown term wd0
        2026-02-30>wd15        | 2026-02-30>wd15>error: no date 2026-02-30; a date is 2026-03-06
        06.03.2026>wd15        | 06.03.2026>wd15>error: no date 06.03.2026; a date is 2026-03-06
        2026-03-06             | 2026-03-06>>error: no term; a line is received<TAB>term
        1990-01-01>wd1         | 1990-01-01>wd1>error: 1990-01-01 is outside the calendar, 2016-01-01 to 2099-12-31
        """)
    void aLineGetsItsDateOrItsReason(String line, String answer) {
        DeadlineTable.Count count = answer(line.replace('>', '\t') + "\n");

        assertThat(out).hasToString(answer.replace('>', '\t').replace("<TAB\t", "<TAB>") + "\n");
        assertThat(count.errors()).isEqualTo(answer.contains("error") ? 1 : 0);
    }

    @Test
    void aBrokenLineDoesNotStopTheRunAndAnEmptyOneStaysEmpty() {
        DeadlineTable.Count count = answer("2026-03-06\twd15\n\nnonsense\n2026-03-06\twd1");

        assertThat(out.toString().lines().map(line -> line.substring(line.lastIndexOf('\t') + 1)))
                .containsExactly("2026-04-02", "", "error: no term; a line is received<TAB>term", "2026-03-10");
        assertThat(count).isEqualTo(new DeadlineTable.Count(4, 1));
    }

    @Test
    void twoHundredThousandLinesAreAnsweredInTheirOrder() {
        List<String> terms = List.of("wd15", "reg_date_appc", "extension_2_months_from_receipt", "appeal_3_months");
        StringBuilder table = new StringBuilder();
        LocalDate first = LocalDate.of(2022, 1, 1);
        for (int line = 0; line < 200_000; line++) {
            table.append(first.plusDays(line % 1826))
                    .append('\t')
                    .append(terms.get(line % 4))
                    .append('\n');
        }

        assertThat(answer(table.toString())).isEqualTo(new DeadlineTable.Count(200_000, 0));

        List<String> answers = out.toString().lines().toList();
        assertThat(answers).hasSize(200_000);
        for (int line = 0; line < 200_000; line += 997) {
            String[] columns = answers.get(line).split("\t");
            assertThat(columns[0]).isEqualTo(first.plusDays(line % 1826).toString());
            assertThat(columns[2])
                    .isEqualTo(deadlines
                            .due(LocalDate.parse(columns[0]), columns[1])
                            .toString());
        }
    }

    private DeadlineTable.Count answer(String table) {
        return new DeadlineTable(deadlines).answer(new BufferedReader(new StringReader(table)), out);
    }
}
