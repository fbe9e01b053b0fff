package kz.rectorblog.calendar;

import java.nio.file.Path;

/** A file that describes a procedure cannot be used. */
public final class BrokenProcedure extends BrokenFile {

    private static final long serialVersionUID = 1L;

    BrokenProcedure(Path file, int line, String reason) {
        super(file, line, reason);
    }
}
