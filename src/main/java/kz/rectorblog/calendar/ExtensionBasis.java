package kz.rectorblog.calendar;

/** The day from which the months of an extension run; the Regulation (3.6) leaves it open, so it is a setting. */
public enum ExtensionBasis {
    /** All in all two months after the receipt: the reading that suits the author best, and the default. */
    RECEIPT,
    /** Two months after the day on which the extension was decided. */
    DECISION,
    /** Two months after the first due date. */
    ORIGINAL_DUE
}
