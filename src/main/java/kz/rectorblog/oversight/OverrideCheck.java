package kz.rectorblog.oversight;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.rectorblog.moderation.Effect;
import kz.rectorblog.rules.OverrideWish;
import kz.rectorblog.web.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the form of an override. */
final class OverrideCheck {

    private static final int LONGEST_REASON = 1_000;

    private final OverrideForm form;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private OverrideCheck(OverrideForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    sealed interface Checked {

        record Complete(OverrideWish wish) implements Checked {}

        /** By field, the message beside it. */
        record Incomplete(Map<String, String> errors) implements Checked {}
    }

    static Checked check(OverrideForm form, Texts texts) {
        return new OverrideCheck(form, texts).check();
    }

    private Checked check() {
        Optional<Effect> effect = form.isOff() ? Optional.empty() : effect();
        String reason = reason();
        int days = days();
        if (!errors.isEmpty()) {
            return new Checked.Incomplete(errors);
        }
        return new Checked.Complete(new OverrideWish(
                OverrideForm.text(form.rule()),
                (int) number(form.version()),
                Optional.of(number(form.replacing())).filter(id -> id > 0),
                effect,
                reason,
                Duration.ofDays(days)));
    }

    private Optional<Effect> effect() {
        Optional<Effect.OnConsideration> consideration =
                constant(Effect.OnConsideration.values(), OverrideForm.text(form.consideration()));
        Optional<Effect.OnPublication> publication =
                constant(Effect.OnPublication.values(), OverrideForm.text(form.publication()));
        if (consideration.isEmpty() || publication.isEmpty()) {
            errors.put("change", texts.text("override.error.effect"));
        }
        return consideration.flatMap(first -> publication.map(second -> new Effect(first, second)));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants).filter(each -> each.name().equals(name)).findFirst();
    }

    private String reason() {
        String reason = OverrideForm.text(form.reason());
        if (reason.isEmpty()) {
            errors.put("reason", texts.text("override.error.reason"));
        } else if (reason.length() > LONGEST_REASON) {
            errors.put("reason", texts.text("override.error.reason-long", LONGEST_REASON));
        }
        return reason;
    }

    private int days() {
        long days = number(form.days());
        if (days < 1 || days > OverrideWish.MOST_DAYS) {
            errors.put("days", texts.text("override.error.days", OverrideWish.MOST_DAYS));
        }
        return (int) days;
    }

    // 0 for whatever no form of ours carries
    private static long number(@Nullable String typed) {
        String text = OverrideForm.text(typed);
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
