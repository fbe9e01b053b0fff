package kz.rectorblog.answering;

/** Where one text of an answer stands. Stored by name. */
public enum AnswerState {
    /** Seen only by whoever must answer; handed on with the case. */
    DRAFT,
    SUBMITTED,
    /** Sent back with a remark; kept as it was, the executor writes a new one. */
    REJECTED,
    APPROVED
}
