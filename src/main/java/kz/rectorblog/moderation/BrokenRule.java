package kz.rectorblog.moderation;

/** A file of the rule book cannot be used. The message is one line: file, line and reason. */
public final class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    public BrokenRule(String file, int line, String reason) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason.replaceAll("\\s*\\R\\s*", " "));
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** Counted from 1; 0 where the whole file or folder is meant. */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
