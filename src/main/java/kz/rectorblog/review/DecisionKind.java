package kz.rectorblog.review;

/** What a person decided: on consideration, on publication, or on the case itself. Stored by name. */
public enum DecisionKind {
    ACCEPT,
    RETURN_TO_AUTHOR,
    DECLINE,
    REDIRECT,
    PUBLISH,
    PUBLISH_MASKED,
    KEEP_PRIVATE,
    LIFT_QUARANTINE,
    CORRECT;

    /** On publication; the others are on consideration or on the case. */
    public boolean onPublication() {
        return switch (this) {
            case PUBLISH, PUBLISH_MASKED, KEEP_PRIVATE -> true;
            case ACCEPT, RETURN_TO_AUTHOR, DECLINE, REDIRECT, LIFT_QUARANTINE, CORRECT -> false;
        };
    }
}
