package kz.rectorblog.search;

/** A line of the synonyms that says nothing. */
final class BrokenSynonyms extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line from 1; 0 for the file as a whole */
    BrokenSynonyms(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }
}
