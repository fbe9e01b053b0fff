package kz.rectorblog.assignment;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Inner terms, a rule of the house: no law sets them. The Regulation makes the PR department answerable for explanations that
 * come in time (6.3), and a late answer a disciplinary matter (6.5).
 *
 * @param coExecutorDays so many working days before the due date a contribution is owed, where nobody says otherwise
 * @param draftDays so many working days before it the lead's draft should be ready, so that it can still be approved
 */
@ConfigurationProperties("rectorblog.forwarding")
public record InnerTermSettings(
        @Bindable(defaultValue = "5") int coExecutorDays,
        @Bindable(defaultValue = "2") int draftDays) {

    static final int LONGEST = 30;

    public InnerTermSettings {
        if (!isLength(coExecutorDays) || !isLength(draftDays)) {
            throw new IllegalArgumentException("rectorblog.forwarding: co-executor-days and draft-days are 1 to "
                    + LONGEST + ", not " + coExecutorDays + " and " + draftDays);
        }
    }

    static boolean isLength(int days) {
        return days >= 1 && days <= LONGEST;
    }
}
