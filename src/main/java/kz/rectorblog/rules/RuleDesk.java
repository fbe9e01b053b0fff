package kz.rectorblog.rules;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.moderation.Rule;

/** Where an administrator changes a rule on the live system: break-glass, with author, reason and expiry. */
@Singleton
public class RuleDesk {

    private final Overrides overrides;
    private final RulesInForce rules;

    RuleDesk(Overrides overrides, RulesInForce rules) {
        this.overrides = overrides;
        this.rules = rules;
    }

    /** Holds on this node when it returns. */
    public OverrideResult declare(OverrideWish wish, long staffId) {
        Optional<Rule> rule = rules.now().files().rule(wish.rule());
        if (rule.isEmpty()) {
            return new OverrideResult.NoSuchRule();
        }
        boolean asSeen = rule.get().version() == wish.version();
        return asSeen && overrides.declare(wish, staffId) ? followed() : new OverrideResult.Late();
    }

    public OverrideResult withdraw(long id, long staffId) {
        return overrides.withdraw(id, staffId) ? followed() : new OverrideResult.Late();
    }

    private OverrideResult followed() {
        rules.follow();
        return new OverrideResult.Done();
    }
}
