package kz.rectorblog.oversight;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.moderation.Effect;
import kz.rectorblog.moderation.Rule;
import kz.rectorblog.rules.DeclaredOverride;
import org.jspecify.annotations.Nullable;

/**
 * An override as an administrator types it.
 *
 * @param version of the rule that the form showed
 * @param replacing the id of the override that the form showed; empty where none went on
 * @param change {@code off}, or {@code effect} with the two verdicts
 */
@Serdeable
public record OverrideForm(
        @Nullable String rule,
        @Nullable String version,
        @Nullable String replacing,
        @Nullable String change,
        @Nullable String consideration,
        @Nullable String publication,
        @Nullable String reason,
        @Nullable String days) {

    static final String OFF = "off";
    static final String EFFECT = "effect";

    static OverrideForm of(Rule rule, Optional<DeclaredOverride> ongoing) {
        Effect effect = ongoing.flatMap(
                        each -> Optional.ofNullable(each.override().effect()))
                .orElse(rule.effect());
        return new OverrideForm(
                rule.id(),
                "" + rule.version(),
                ongoing.map(each -> "" + each.key()).orElse(""),
                ongoing.filter(each -> !each.isOff()).isPresent() ? EFFECT : OFF,
                effect.consideration().name(),
                effect.publication().name(),
                "",
                "7");
    }

    /** What was typed, on what stands there now. */
    OverrideForm onto(OverrideForm now) {
        return new OverrideForm(now.rule, now.version, now.replacing, change, consideration, publication, reason, days);
    }

    public boolean isOff() {
        return !EFFECT.equals(change);
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
