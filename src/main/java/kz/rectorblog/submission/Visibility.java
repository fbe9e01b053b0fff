package kz.rectorblog.submission;

/** May the public see it? Never an answer to "must it be considered?", see {@link Stage}. */
public enum Visibility {
    UNDECIDED,
    TO_PUBLISH,
    /** To be published with the marked places masked. */
    TO_PUBLISH_MASKED,
    /** Answered to the author alone. */
    PRIVATE,
    PUBLISHED,
    /** Was public, is no longer, and is kept for the record (Reg. 5.3, 6.1). */
    WITHDRAWN
}
