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
    /** Switch a rule off, or change what it does, for some days on the live system. */
    OVERRIDE_RULES,
    /** Try an edited rule on past submissions; shows their words with personal data covered, never their authors. */
    TRY_RULES,
    /** Which days are worked, and by which acts; the numbers and due dates of the cases that a change would move. */
    SEE_CALENDAR,
    /** Enter a day, import a table of days; moves the due dates of open cases. */
    MANAGE_CALENDAR,
    MANAGE_STAFF,
    MANAGE_UNITS,
    SEE_OUTBOX,
    /** Try a message again that was given up. */
    RETRY_MESSAGES,
    /** The letters that the demonstration would have sent. */
    READ_MAILBOX
}
