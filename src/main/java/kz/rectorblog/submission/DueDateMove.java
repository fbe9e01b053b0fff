package kz.rectorblog.submission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A due date moved because the calendar of working days changed; the history keeps it as one line.
 *
 * @param act on which the change rests
 */
public record DueDateMove(LocalDate from, LocalDate to, String act) {

    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) → (\\d{4}-\\d{2}-\\d{2}); (.*)", Pattern.DOTALL);

    /** As the history keeps it. */
    public String line() {
        return from + " → " + to + "; " + act;
    }

    /** Reads a line of the history; empty for one that tells of something else. */
    public static Optional<DueDateMove> of(String line) {
        Matcher move = LINE.matcher(line);
        return move.matches()
                ? Optional.of(
                        new DueDateMove(LocalDate.parse(move.group(1)), LocalDate.parse(move.group(2)), move.group(3)))
                : Optional.empty();
    }
}
