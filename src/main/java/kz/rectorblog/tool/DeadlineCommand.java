package kz.rectorblog.tool;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import kz.rectorblog.calendar.BrokenCalendar;
import kz.rectorblog.calendar.BrokenProcedure;
import kz.rectorblog.calendar.Calculation;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.DayOutsideCalendar;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.common.RulesFolder;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Due dates: of a table on stdin, or of every term of one procedure. */
@Command(
        name = "deadline",
        description = {
            "Read received<TAB>term lines on stdin and append the due date to each;",
            "or, with --procedure and --received, print each term of a procedure with the days it skips."
        },
        footer = {
            "",
            "Terms: wdN (N-th working day after receipt), reg_date_appc, wd15_from_registration,",
            "wd15_received_after_hours, extension_2_months_from_receipt, extension_2_months_from_receipt_raw,",
            "extension_2_months_after_due, appeal_3_months.",
            "Exit status: 0; 1 when a line could not be answered; 2 for bad input."
        },
        mixinStandardHelpOptions = true)
final class DeadlineCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    @Option(names = "--procedure", paramLabel = "ID", description = "rector-blog, sop-appeal, complaint, ...")
    private @Nullable String procedure;

    @Option(names = "--received", paramLabel = "TIME", description = "When it came: 2026-03-06T10:00.")
    private @Nullable String received;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "Of names and reasons: kk, ru or en (the default).")
    private String language = "en";

    @Override
    public Integer call() {
        if (procedure == null && received == null) {
            return answerTable();
        }
        if (procedure == null || received == null) {
            throw new BadInput("--procedure and --received go together");
        }
        Language spoken = Language.ofCode(language)
                .orElseThrow(() -> new BadInput("--language is kk, ru or en, not " + language));
        try {
            Calculation calculation = deadlines().calculate(find(procedure), moment(received));
            new DeadlineReport(calculation, spoken).lines().forEach(DeadlineCommand::print);
        } catch (DayOutsideCalendar e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private static Integer answerTable() {
        DeadlineTable.Count count = new DeadlineTable(deadlines()).answer(standardInput(), standardOutput());
        if (count.errors() > 0) {
            System.err.println(
                    "rectorblog deadline: " + count.errors() + " of " + count.lines() + " lines got no date");
            return 1;
        }
        return 0;
    }

    private static Deadlines deadlines() {
        try {
            return new Deadlines(CalendarBook.load(RulesFolder.locate()));
        } catch (BrokenCalendar e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private static Procedure find(String id) {
        try {
            Procedures procedures = Procedures.load(RulesFolder.locate());
            return procedures
                    .find(id)
                    .orElseThrow(() ->
                            new BadInput("no procedure " + id + "; there are " + String.join(", ", procedures.ids())));
        } catch (BrokenProcedure e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private static LocalDateTime moment(String received) {
        try {
            return Deadlines.moment(received);
        } catch (DateTimeParseException e) {
            throw new BadInput("--received is a time like 2026-03-06T10:00, not " + received);
        }
    }

    private static void print(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    /** One byte a letter, in and out: what a line holds besides its date and term passes through untouched. */
    private static BufferedReader standardInput() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.ISO_8859_1), BUFFER);
    }

    private static BufferedWriter standardOutput() {
        return new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.ISO_8859_1), BUFFER);
    }
}
