package kz.rectorblog.tool;

/** What the user of the command line gave cannot be used; the message says why, in one line. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String reason) {
        super(reason);
    }
}
