package kz.rectorblog.tracking;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.proceedings.Course;
import kz.rectorblog.proceedings.Proceedings;
import kz.rectorblog.proceedings.RecordedStep;
import kz.rectorblog.proceedings.TakenStep;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;

/** Makes out receipts from what the office recorded. */
@Singleton
class Receipts {

    private final Submissions submissions;
    private final Proceedings proceedings;
    private final StaffDirectory staff;

    Receipts(Submissions submissions, Proceedings proceedings, StaffDirectory staff) {
        this.submissions = submissions;
        this.proceedings = proceedings;
        this.staff = staff;
    }

    /** Empty where there is no such case, or no receipt was given yet. */
    Optional<ReceiptPage> of(String key) {
        return submissions.byTrackingKey(key).flatMap(submission -> of(key, submission));
    }

    private Optional<ReceiptPage> of(String key, Submission submission) {
        Course course = proceedings.of(submission);
        return course.receipt().flatMap(step -> of(key, submission, course, step));
    }

    private Optional<ReceiptPage> of(String key, Submission submission, Course course, TakenStep taken) {
        RecordedStep step = taken.recorded();
        if (step == null) {
            return Optional.empty();
        }
        return taken.step()
                .gives()
                .flatMap(course.procedure()::form)
                .map(form -> new ReceiptPage(
                        key,
                        submission,
                        course.procedure(),
                        form,
                        step,
                        proceedings.fieldsOf(step),
                        submissions.authorOf(submission).fullName(),
                        staff.find(step.recordedBy()).map(StaffMember::fullName).orElse("")));
    }
}
