package kz.rectorblog.answering;

import kz.rectorblog.submission.Submission;

/** What became of a draft, of a submitted answer, or of the decision on one. */
public sealed interface AnswerResult {

    record Saved(Answer answer) implements AnswerResult {}

    record Submitted(Answer answer) implements AnswerResult {}

    record Rejected(Answer answer) implements AnswerResult {}

    /** Approved: the author has the outcome; whether all may read it is another matter. */
    record Approved(Submission submission, Answer answer) implements AnswerResult {}

    /** The case lies with somebody else. */
    record NotYours() implements AnswerResult {}

    record NoOutcome() implements AnswerResult {}

    record NoText() implements AnswerResult {}

    /** An answer is sent back only with a remark that says what to change. */
    record NoRemark() implements AnswerResult {}
}
