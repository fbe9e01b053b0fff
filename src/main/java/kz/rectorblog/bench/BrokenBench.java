package kz.rectorblog.bench;

/** The measurement cannot be made; the message says which file lacks what, in one line. */
public final class BrokenBench extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenBench(String reason) {
        super(reason);
    }
}
