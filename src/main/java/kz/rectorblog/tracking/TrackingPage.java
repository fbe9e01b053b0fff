package kz.rectorblog.tracking;

import java.util.List;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.forwarding.Extension;
import kz.rectorblog.moderation.Ground;
import kz.rectorblog.proceedings.Course;
import kz.rectorblog.review.Decision;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionText;
import org.jspecify.annotations.Nullable;

/**
 * All that the author sees of the case.
 *
 * @param course where it stands by its procedure
 * @param daysLeft working days until the due date of an open case, negative where it has passed
 * @param executor who must answer, where the case was forwarded
 * @param decision the verdict on consideration that holds, where one was given
 * @param grounds of that verdict
 * @param answer only where it is approved
 * @param recourse what may be done about the outcome or the silence
 * @param correction only where the case was returned
 */
public record TrackingPage(
        String key,
        Submission submission,
        Course course,
        SubmissionText text,
        int daysLeft,
        List<Event> story,
        @Nullable StaffMember executor,
        @Nullable Decision decision,
        List<Ground> grounds,
        @Nullable Extension extension,
        @Nullable Answer answer,
        Recourse recourse,
        @Nullable Correction correction) {

    public Procedure procedure() {
        return course.procedure();
    }

    public boolean open() {
        return submission.number() != null && !submission.stage().closed();
    }

    public boolean overdue() {
        return open() && daysLeft < 0;
    }
}
