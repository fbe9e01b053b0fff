package kz.rectorblog.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.rectorblog.calendar.DayOutsideCalendar;
import kz.rectorblog.calendar.Deadlines;
import org.jspecify.annotations.Nullable;

/** Answers a table of received dates and terms line by line; a line that cannot be answered says why in its last column. */
final class DeadlineTable {

    private static final String ERROR = "error: ";

    /** Twelve terms on every day of twenty years; a table of more kinds is answered without remembering the rest. */
    private static final int REMEMBERED = 100_000;

    /** As it looks when every byte is read as a letter of its own; some editors put it before the first line. */
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final Deadlines deadlines;
    private final Map<String, UnaryOperator<LocalDate>> terms = new HashMap<>();
    /** By date and term, what was answered: in a long table the same days come again and again. */
    private final Map<String, String> answered = new HashMap<>();

    DeadlineTable(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** How many lines there were, and how many of them got an error instead of a date. */
    record Count(long lines, long errors) {}

    /** Reads to the end; an empty line stays empty, so that the lines of both sides keep together. */
    Count answer(BufferedReader in, Writer out) {
        try {
            long lines = 0;
            long errors = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines++;
                errors += answer(line, out) ? 0 : 1;
                if (!in.ready()) {
                    out.flush(); // somebody may be typing, or another program waiting for its answer
                }
            }
            out.flush();
            return new Count(lines, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answer(String line, Writer out) throws IOException {
        out.write(line);
        String answer = line.isEmpty() ? "" : answer(line);
        out.write(answer);
        out.write('\n');
        return !answer.contains(ERROR);
    }

    private String answer(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return "\t\t" + ERROR + "no term; a line is received<TAB>term";
        }
        int next = line.indexOf('\t', tab + 1);
        String question = next < 0 ? line : line.substring(0, next);
        String known = answered.get(question);
        return known == null ? remembered(question, tab) : known;
    }

    private String remembered(String question, int tab) {
        String answer = "\t" + due(question.substring(0, tab), question.substring(tab + 1));
        if (answered.size() < REMEMBERED) {
            answered.put(question, answer);
        }
        return answer;
    }

    private String due(String received, String term) {
        UnaryOperator<LocalDate> arithmetic = terms.computeIfAbsent(term, this::arithmetic);
        if (arithmetic == null) {
            return ERROR + "unknown term " + term;
        }
        try {
            return arithmetic.apply(LocalDate.parse(withoutMark(received))).toString();
        } catch (DateTimeParseException e) {
            return ERROR + "no date " + received + "; a date is 2026-03-06";
        } catch (DayOutsideCalendar e) {
            return ERROR + e.getMessage();
        }
    }

    private static String withoutMark(String received) {
        return received.startsWith(BYTE_ORDER_MARK) ? received.substring(BYTE_ORDER_MARK.length()) : received;
    }

    /** Null keeps an unknown name out of the map, which would grow with every misspelling of a long table. */
    private @Nullable UnaryOperator<LocalDate> arithmetic(String term) {
        return deadlines.named(term).orElse(null);
    }
}
