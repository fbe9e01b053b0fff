package kz.rectorblog.calendar;

import java.nio.file.Path;

/** A file of the calendar cannot be used. */
public final class BrokenCalendar extends BrokenFile {

    private static final long serialVersionUID = 1L;

    BrokenCalendar(Path file, int line, String reason) {
        super(file, line, reason);
    }
}
