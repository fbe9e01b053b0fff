package kz.rectorblog.review;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.staff.May;
import kz.rectorblog.submission.Assessments;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.web.SignedIn;

/** Which cases a member of staff may open. What one may not open looks like what does not exist. */
@Singleton
public class CaseAccess {

    private static final Pattern UNREGISTERED = Pattern.compile("unregistered-(\\d{1,18})");
    private static final String DANGER = "G22";

    private final Submissions submissions;
    private final Assessments assessments;
    private final Assignments assignments;

    CaseAccess(Submissions submissions, Assessments assessments, Assignments assignments) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.assignments = assignments;
    }

    public Optional<Submission> find(String name, SignedIn reader) {
        Matcher unregistered = UNREGISTERED.matcher(name);
        Optional<Submission> found = unregistered.matches()
                ? submissions.byId(Long.parseLong(unregistered.group(1))).filter(this::isUnregisteredDanger)
                : submissions.byNumber(name);
        return found.filter(submission -> maySee(submission, reader));
    }

    private boolean maySee(Submission submission, SignedIn reader) {
        if (submission.quarantined() && !reader.may(May.SEE_QUARANTINED)) {
            return false;
        }
        return reader.may(May.READ_CASE)
                || reader.may(May.ANSWER) && assignments.concerns(submission, reader.staffId());
    }

    // what waits for the proof of its e-mail is nobody's business yet, but for danger (SOP 3(7))
    private boolean isUnregisteredDanger(Submission submission) {
        return submission.stage() == Stage.AWAITING_CONFIRMATION
                && assessments.latestOf(submission.key()).map(assessments::findingsOf).stream()
                        .flatMap(java.util.List::stream)
                        .anyMatch(finding -> finding.ground().equals(DANGER));
    }
}
