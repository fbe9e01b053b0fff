package kz.rectorblog.moderation;

/** What a finding does to the two verdicts. The stronger one of each kind wins: the order of the constants is the order of strength. */
public record Effect(OnConsideration consideration, OnPublication publication) {

    public enum OnConsideration {
        CONSIDER,
        RETURN,
        ASK_MODERATOR,
        REDIRECT,
        DECLINE,
        /** Passed on at once, whatever else was found: danger lifts even the anonymous author's refusal (SOP 3(7)). */
        PASS_ON
    }

    public enum OnPublication {
        MAY_PUBLISH,
        PUBLISH_MASKED,
        ASK_MODERATOR,
        KEEP_PRIVATE
    }
}
