package kz.rectorblog.rescheduling;

import java.time.LocalDate;
import kz.rectorblog.submission.DueDateMove;
import kz.rectorblog.submission.Submission;

/** An open case whose due date a change of the calendar moves. */
public record Move(Submission submission, LocalDate to) {

    public LocalDate from() {
        return submission.due();
    }

    public boolean isEarlier() {
        return to.isBefore(from());
    }

    DueDateMove noted(String act) {
        return new DueDateMove(from(), to, act);
    }
}
