package kz.rectorblog.calendar;

import java.nio.file.Path;

/** A file of the calendar cannot be used: the start stops with file, line and reason, in one line. */
public final class BrokenCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    BrokenCalendar(Path file, int line, String reason) {
        super(file + (line == 0 ? "" : ":" + line) + ": " + reason);
        this.file = file.toString();
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** From 1; 0 when it is the file as a whole. */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
