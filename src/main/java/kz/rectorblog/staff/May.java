package kz.rectorblog.staff;

/** The names of {@link Permission} for annotations and templates: {@code @Secured(May.READ_QUEUE)}. */
public final class May {

    public static final String READ_QUEUE = "READ_QUEUE";
    public static final String READ_CASE = "READ_CASE";
    public static final String SEE_AUTHOR = "SEE_AUTHOR";
    public static final String SEE_QUARANTINED = "SEE_QUARANTINED";
    public static final String REVIEW = "REVIEW";
    public static final String FORWARD = "FORWARD";
    public static final String EXTEND = "EXTEND";
    public static final String ANSWER = "ANSWER";
    public static final String APPROVE_ANSWER = "APPROVE_ANSWER";
    public static final String PUBLISH = "PUBLISH";
    public static final String WITHDRAW = "WITHDRAW";
    public static final String LIFT_QUARANTINE = "LIFT_QUARANTINE";
    public static final String CORRECT = "CORRECT";
    public static final String SEE_STATISTICS = "SEE_STATISTICS";
    public static final String READ_JOURNAL = "READ_JOURNAL";
    public static final String READ_AUDIT = "READ_AUDIT";
    public static final String SEE_RULES = "SEE_RULES";
    public static final String OVERRIDE_RULES = "OVERRIDE_RULES";
    public static final String TRY_RULES = "TRY_RULES";
    public static final String SEE_CALENDAR = "SEE_CALENDAR";
    public static final String MANAGE_CALENDAR = "MANAGE_CALENDAR";
    public static final String MANAGE_STAFF = "MANAGE_STAFF";
    public static final String MANAGE_UNITS = "MANAGE_UNITS";
    public static final String SEE_OUTBOX = "SEE_OUTBOX";
    public static final String RETRY_MESSAGES = "RETRY_MESSAGES";
    public static final String READ_MAILBOX = "READ_MAILBOX";

    private May() {}
}
