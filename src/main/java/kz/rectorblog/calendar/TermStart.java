package kz.rectorblog.calendar;

/** The event from which a term runs; the day of the event itself is never counted. */
public enum TermStart {
    /** The submission, or the papers, came. */
    RECEIPT,
    /** It was written into the registration journal. */
    REGISTRATION,
    /** A decision was taken, for example to extend. */
    DECISION,
    /** The first due date: a term that adds to the consideration. */
    ORIGINAL_DUE,
    /** The author learned of the decision or the act. */
    LEARNING
}
