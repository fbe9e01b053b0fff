package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class DeadlineCommandTest {

    private static final Path RULES = Path.of("moderation-rules");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --procedure nope --received 2026-03-06            | no procedure nope; there are certificate, complaint, public-service-complaint, rector-blog, sop-appeal
        --procedure rector-blog                           | --procedure and --received go together
        --received 2026-03-06                             | --procedure and --received go together
        --procedure rector-blog --received yesterday      | --received is a time like 2026-03-06T10:00, not yesterday
        --procedure rector-blog --received 1990-01-01     | 1990-01-01 is outside the calendar, 2016-01-01 to 2099-12-31
        --procedure rector-blog --received 2026-03-06 --language de | --language is kk, ru or en, not de
        --bogus                                           | Unknown option: '--bogus'
        """)
    void badInputIsOneLineAndExitTwo(String options, String reason) {
        StringWriter errors = new StringWriter();
        CommandLine command = RectorBlog.commandLine().setErr(new PrintWriter(errors));

        int status = command.execute(("deadline " + options).split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString().strip()).isEqualTo("rectorblog deadline: " + reason);
    }

    @Test
    void aProcedureIsPrintedTermByTermWithTheActsBehindItsSkippedDays() {
        Deadlines deadlines = new Deadlines(CalendarBook.load(RULES));
        var calculation = deadlines.calculate(
                Procedures.load(RULES).find("rector-blog").orElseThrow(), LocalDateTime.of(2026, 3, 6, 10, 0));

        List<String> lines = new DeadlineReport(calculation, Language.EN).lines();

        assertThat(lines)
                .contains(
                        "consideration\t2026-04-02\tConsideration\tfrom receipt\tReg. 3.6; APPC art. 76(1)",
                        "\t2026-03-23\toff\tNauryz\tLaw on holidays No 267-II art. 2-3, 5 (Z010000267_)",
                        "appeal\t-\tComplaint against the decision\tfrom learning\tSOP 4(12); APPC art. 92");
    }
}
