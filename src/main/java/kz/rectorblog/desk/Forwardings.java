package kz.rectorblog.desk;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.forwarding.ForwardResult;
import kz.rectorblog.forwarding.ForwardResult.AlreadyThere;
import kz.rectorblog.forwarding.ForwardResult.Forwarded;
import kz.rectorblog.forwarding.ForwardResult.HelpRefused;
import kz.rectorblog.forwarding.ForwardResult.NoReason;
import kz.rectorblog.forwarding.ForwardResult.NoSuchExecutor;
import kz.rectorblog.forwarding.ForwardResult.NotYours;
import kz.rectorblog.forwarding.ForwardResult.Quarantined;

/** What to say of a forwarding, and beside which field; a lead who is away is told at once. */
@Singleton
class Forwardings {

    private final Assignments assignments;

    Forwardings(Assignments assignments) {
        this.assignments = assignments;
    }

    ActionResult tell(ForwardResult result, Optional<Long> executor) {
        return switch (result) {
            case Forwarded _ -> new Done(notice(executor));
            case NoSuchExecutor _ -> Refused.at("executor", "desk.error.executor");
            case AlreadyThere _ -> Refused.at("executor", "desk.error.already-there");
            case Quarantined _ -> Refused.at("executor", "desk.error.quarantined");
            case NotYours _ -> Refused.at("executor", "desk.error.not-yours");
            case NoReason _ -> Refused.at("reason", "desk.error.hand-on-reason");
            case HelpRefused refused -> Helps.tell(refused.why(), "forwarded");
        };
    }

    private String notice(Optional<Long> executor) {
        return executor.filter(assignments.substitutions()::isUnattended).isPresent()
                ? "forwarded-unattended"
                : "forwarded";
    }
}
