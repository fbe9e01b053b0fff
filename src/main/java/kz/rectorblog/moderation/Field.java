package kz.rectorblog.moderation;

/** The field of a submission in which something was found. */
public enum Field {
    SUBJECT,
    TEXT,
    NAME,
    EMAIL,
    PHONE
}
