package kz.rectorblog.submission;

/** The case has moved since the form was shown: 409 with the difference, never a silent overwrite. */
public final class StaleCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleCase(String caseName) {
        super(caseName + " has changed since the form was shown");
    }
}
