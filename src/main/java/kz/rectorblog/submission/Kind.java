package kz.rectorblog.submission;

/** What the author writes, Regulation 1: the author chooses, a moderator may choose better. */
public enum Kind {
    QUESTION,
    PROPOSAL,
    APPLICATION,
    COMPLAINT,
    RESPONSE
}
