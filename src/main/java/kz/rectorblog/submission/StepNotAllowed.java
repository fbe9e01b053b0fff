package kz.rectorblog.submission;

/** A race or a stale page asked for a step that the case no longer allows: 409, never a log ERROR. */
public final class StepNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String caseName;

    StepNotAllowed(Submission submission, Enum<?> step, Enum<?> standing) {
        super("%s: %s is not allowed in %s".formatted(submission.name(), step, standing));
        this.caseName = submission.name();
    }

    /** The number of the case, for the page that tells of it. */
    public String caseName() {
        return caseName;
    }
}
