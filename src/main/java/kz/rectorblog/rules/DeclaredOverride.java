package kz.rectorblog.rules;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import kz.rectorblog.moderation.Effect;
import kz.rectorblog.moderation.RuleOverride;
import org.jspecify.annotations.Nullable;

/**
 * A change of one rule on the live system, with who answers for it and until when.
 *
 * @param consideration what the rule does instead; null, like {@code publication}, where it is switched off
 * @param endedAt null while it goes on
 */
@MappedEntity("rule_override")
public record DeclaredOverride(
        @Id @GeneratedValue @Nullable Long id,
        String rule,
        int ruleVersion,
        Effect.@Nullable OnConsideration consideration,
        Effect.@Nullable OnPublication publication,
        String reason,
        long declaredBy,
        Instant declaredAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable Ending ending) {

    /** The id of a stored override. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public boolean isOff() {
        return consideration == null || publication == null;
    }

    public RuleOverride override() {
        return new RuleOverride(
                rule,
                ruleVersion,
                consideration == null || publication == null ? null : new Effect(consideration, publication));
    }

    /** For the history: which rule, and what becomes of it. */
    String words() {
        return rule + " " + ruleVersion + ": " + (isOff() ? "off" : consideration + ", " + publication);
    }
}
