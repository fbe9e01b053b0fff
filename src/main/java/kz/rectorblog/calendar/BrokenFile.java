package kz.rectorblog.calendar;

import java.nio.file.Path;

/** A file of the clock cannot be used: the start stops with file, line and reason, in one line. */
public abstract sealed class BrokenFile extends RuntimeException permits BrokenCalendar, BrokenProcedure {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    BrokenFile(Path file, int line, String reason) {
        super(file + (line == 0 ? "" : ":" + line) + ": " + oneLine(reason));
        this.file = file.toString();
        this.line = line;
        this.reason = oneLine(reason);
    }

    public final String file() {
        return file;
    }

    /** From 1; 0 when it is the file as a whole. */
    public final int line() {
        return line;
    }

    public final String reason() {
        return reason;
    }

    private static String oneLine(String reason) {
        return reason.replaceAll("\\s*\\R\\s*", " ");
    }
}
