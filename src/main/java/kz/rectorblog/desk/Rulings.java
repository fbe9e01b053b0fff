package kz.rectorblog.desk;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.rectorblog.desk.ActionResult.Complaint;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.review.Ruling;
import kz.rectorblog.review.Ruling.Decided;
import kz.rectorblog.review.Ruling.HeldByAnother;
import kz.rectorblog.review.Ruling.Incomplete;
import kz.rectorblog.review.Ruling.Missing;
import kz.rectorblog.review.Ruling.TermPassed;
import kz.rectorblog.staff.StaffDirectory;

/** What to say of a ruling, and beside which field. */
@Singleton
class Rulings {

    private final StaffDirectory staff;

    Rulings(StaffDirectory staff) {
        this.staff = staff;
    }

    ActionResult tell(Ruling ruling, String notice) {
        return switch (ruling) {
            case Decided _ -> new Done(notice);
            case HeldByAnother(long staffId, var until) ->
                Refused.at("reason", "desk.error.held", nameOf(staffId), until);
            case TermPassed(var due) -> Refused.at("reason", "desk.error.return-term", due);
            case Incomplete incomplete -> new Refused(complaints(incomplete));
        };
    }

    private static Map<String, Complaint> complaints(Incomplete incomplete) {
        Map<String, Complaint> complaints = new LinkedHashMap<>();
        for (Missing missing : Missing.values()) {
            if (incomplete.missing().contains(missing)) {
                complaints.put(field(missing), Complaint.of("desk.error." + field(missing)));
            }
        }
        return complaints;
    }

    private static String field(Missing missing) {
        return switch (missing) {
            case GROUND -> "ground";
            case REASON -> "reason";
            case COMPETENT_BODY -> "body";
            case PUBLICATION -> "publication";
        };
    }

    private String nameOf(long staffId) {
        return staff.find(staffId).map(member -> member.fullName()).orElse("");
    }
}
