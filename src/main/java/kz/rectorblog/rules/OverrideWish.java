package kz.rectorblog.rules;

import java.time.Duration;
import java.util.Optional;
import kz.rectorblog.moderation.Effect;

/**
 * What a member of staff wants changed.
 *
 * @param version of the rule that the form showed
 * @param replacing the id of the override that the form showed as going on
 * @param effect what the rule does instead; empty to switch it off
 */
public record OverrideWish(
        String rule, int version, Optional<Long> replacing, Optional<Effect> effect, String reason, Duration lasting) {

    /** A change that is needed for longer belongs into the rule's file. */
    public static final int MOST_DAYS = 30;

    public OverrideWish {
        if (reason.isBlank() || lasting.compareTo(Duration.ofDays(MOST_DAYS)) > 0 || !lasting.isPositive()) {
            throw new IllegalArgumentException("an override has a reason and lasts up to " + MOST_DAYS + " days");
        }
    }
}
