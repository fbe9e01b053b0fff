package kz.rectorblog.desk;

import java.util.Optional;
import kz.rectorblog.assignment.Help;
import kz.rectorblog.assignment.HelpResult;
import kz.rectorblog.assignment.HelpResult.AlreadyAsked;
import kz.rectorblog.assignment.HelpResult.IsLead;
import kz.rectorblog.assignment.HelpResult.NoReason;
import kz.rectorblog.assignment.HelpResult.NoSuchTerm;
import kz.rectorblog.assignment.HelpResult.NoText;
import kz.rectorblog.assignment.HelpResult.NobodyChosen;
import kz.rectorblog.assignment.HelpResult.NotYours;
import kz.rectorblog.assignment.HelpResult.Over;
import kz.rectorblog.assignment.HelpResult.Quarantined;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Refused;

/** Reads the fields about co-executors, and says what became of them, beside which field. */
final class Helps {

    private Helps() {}

    /** @param noteField the field that says what they should contribute */
    static Help typed(CaseForm form, String noteField) {
        return new Help(
                form.all("helper").stream()
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList(),
                form.number("days").filter(days -> days <= Integer.MAX_VALUE).map(Long::intValue),
                form.text(noteField));
    }

    static Optional<Long> coExecutor(CaseForm form) {
        return form.number("co-executor");
    }

    static ActionResult tell(HelpResult result, String notice) {
        return switch (result) {
            case HelpResult.Done _ -> new Done(notice);
            case NobodyChosen _ -> Refused.at("helper", "desk.error.helper");
            case IsLead(String name) -> Refused.at("helper", "desk.error.helper-leads", name);
            case AlreadyAsked(String name) -> Refused.at("helper", "desk.error.helper-asked", name);
            case Quarantined(String name) -> Refused.at("helper", "desk.error.helper-quarantined", name);
            case NoSuchTerm _ -> Refused.at("days", "desk.error.helper-days");
            case NoText _ -> Refused.at("body", "desk.error.contribution");
            case NoReason _ -> Refused.at("reason", "desk.error.release-reason");
            case NotYours _ -> Refused.at("helper", "desk.error.not-yours");
            case Over _ -> Refused.at("helper", "desk.error.help-over");
        };
    }
}
