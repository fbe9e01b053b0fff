package kz.rectorblog.rescheduling;

import java.time.LocalDate;

/**
 * What a change of the calendar would do, with the form that does it.
 *
 * @param late whether calendar or cases have changed since it was shown before
 */
public record PlanPage(ChangeForm form, Plan plan, LocalDate today, boolean late) {

    /** An open case whose new due date lies in the past already. */
    public boolean isPassed(Move move) {
        return move.to().isBefore(today);
    }
}
