package kz.rectorblog.desk;

import java.time.Instant;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.proceedings.Recording;
import kz.rectorblog.proceedings.Recording.AlreadyDone;
import kz.rectorblog.proceedings.Recording.NoDecision;
import kz.rectorblog.proceedings.Recording.NoOutcome;
import kz.rectorblog.proceedings.Recording.NoPapers;
import kz.rectorblog.proceedings.Recording.NoSuchBody;
import kz.rectorblog.proceedings.Recording.NoSuchStep;
import kz.rectorblog.proceedings.Recording.NotYours;
import kz.rectorblog.proceedings.Recording.Recorded;

/** What to say of a recorded step or outcome, and beside which field. */
final class Recordings {

    private Recordings() {}

    static ActionResult tell(Recording recording, String notice) {
        return switch (recording) {
            case Recorded _ -> new Done(notice);
            case NoSuchStep _ -> Refused.at("step", "desk.error.step");
            case AlreadyDone(Instant at) -> Refused.at("step", "desk.error.step-done", at);
            case NoSuchBody _ -> Refused.at("body", "desk.error.collegial-body");
            case NoPapers _ -> Refused.at("paper", "desk.error.papers");
            case NoOutcome _ -> Refused.at("outcome", "desk.error.outcome");
            case NoDecision _ -> Refused.at("decision", "desk.error.decision");
            case NotYours _ -> Refused.at("step", "desk.error.not-yours");
        };
    }
}
