package kz.rectorblog.rules;

/** How an override came to its end. */
public enum Ending {
    /** Somebody took it back. */
    WITHDRAWN,
    /** Another one was declared for the same rule. */
    REPLACED,
    EXPIRED,
    /** The rule's file has a newer version, or is no longer there. */
    CAUGHT_UP
}
