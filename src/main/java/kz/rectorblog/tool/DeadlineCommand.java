package kz.rectorblog.tool;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import kz.rectorblog.calendar.BrokenCalendar;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.common.RulesFolder;
import picocli.CommandLine.Command;

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

    @Override
    public Integer call() {
        DeadlineTable.Count count = new DeadlineTable(deadlines()).answer(standardInput(), standardOutput());
        if (count.errors() > 0) {
            System.err.println("rectorblog deadline: " + count.errors() + " of " + count.lines() + " lines got no date");
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

    /** One byte a letter, in and out: what a line holds besides its date and term passes through untouched. */
    private static BufferedReader standardInput() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.ISO_8859_1), BUFFER);
    }

    private static BufferedWriter standardOutput() {
        return new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.ISO_8859_1), BUFFER);
    }
}
