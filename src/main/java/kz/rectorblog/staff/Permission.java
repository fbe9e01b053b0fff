package kz.rectorblog.staff;

/** Something that a member of staff may do. {@link Role} says who may; {@link May} has the same names as constants. */
public enum Permission {
    READ_QUEUE,
    READ_CASE,
    SEE_AUTHOR,
    SEE_QUARANTINED,
    /** Check a case out and decide on it. */
    REVIEW,
    FORWARD,
    EXTEND,
    /** Answer the cases that were forwarded to oneself, and no other. */
    ANSWER,
    APPROVE_ANSWER,
    PUBLISH,
    WITHDRAW,
    LIFT_QUARANTINE,
    CORRECT,
    SEE_STATISTICS,
    READ_JOURNAL,
    READ_AUDIT,
    SEE_RULES,
    OVERRIDE_RULES,
    MANAGE_STAFF,
    MANAGE_UNITS,
    SEE_OUTBOX,
    /** Try a message again that was given up. */
    RETRY_MESSAGES,
    /** The letters that the demonstration would have sent. */
    READ_MAILBOX
}
