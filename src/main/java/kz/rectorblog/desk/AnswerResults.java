package kz.rectorblog.desk;

import kz.rectorblog.answering.AnswerResult;
import kz.rectorblog.answering.AnswerResult.Approved;
import kz.rectorblog.answering.AnswerResult.NoOutcome;
import kz.rectorblog.answering.AnswerResult.NoRemark;
import kz.rectorblog.answering.AnswerResult.NoText;
import kz.rectorblog.answering.AnswerResult.NotYours;
import kz.rectorblog.answering.AnswerResult.Rejected;
import kz.rectorblog.answering.AnswerResult.Saved;
import kz.rectorblog.answering.AnswerResult.Submitted;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Refused;

/** What to say of an answer's fate, and beside which field. */
final class AnswerResults {

    private AnswerResults() {}

    static ActionResult tell(AnswerResult result) {
        return switch (result) {
            case Saved _ -> new Done("draft-saved");
            case Submitted _ -> new Done("answer-submitted");
            case Rejected _ -> new Done("answer-rejected");
            case Approved _ -> new Done("answer-approved");
            case NotYours _ -> Refused.at("body", "desk.error.not-yours");
            case NoOutcome _ -> Refused.at("outcome", "desk.error.outcome");
            case NoText _ -> Refused.at("body", "desk.error.answer-text");
            case NoRemark _ -> Refused.at("remark", "desk.error.remark");
        };
    }
}
