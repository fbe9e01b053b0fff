package kz.rectorblog.submission;

/** Where the consideration of a submission stands; drives the clock. Publication has its own axis, {@link Visibility}. */
public enum Stage {
    /** Written, but the e-mail is not proven: nobody sees it, no term runs. */
    AWAITING_CONFIRMATION,
    REGISTERED,
    IN_REVIEW,
    /** Back with the author for correction, Reg. 5.3 b.10-12; a corrected text comes back under the same number. */
    RETURNED,
    DECLINED,
    REDIRECTED,
    ACCEPTED,
    FORWARDED,
    /** The executor has answered; the answer waits for approval. */
    ANSWER_SUBMITTED,
    ANSWERED;

    /** No term runs any more: the author has the outcome. */
    public boolean closed() {
        return switch (this) {
            case RETURNED, DECLINED, REDIRECTED, ANSWERED -> true;
            case AWAITING_CONFIRMATION, REGISTERED, IN_REVIEW, ACCEPTED, FORWARDED, ANSWER_SUBMITTED -> false;
        };
    }
}
