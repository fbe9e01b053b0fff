package kz.rectorblog.oversight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.rectorblog.moderation.Effect;
import kz.rectorblog.moderation.Rule;
import kz.rectorblog.rules.DeclaredOverride;
import kz.rectorblog.rules.OverrideWish;
import kz.rectorblog.web.Frame;

/**
 * The form of an override.
 *
 * @param errors by field, the message beside it
 * @param late whether rule or override have changed since the form was shown
 */
public record OverridePage(
        Rule rule, Optional<DeclaredOverride> ongoing, OverrideForm form, Map<String, String> errors, boolean late) {

    public int mostDays() {
        return OverrideWish.MOST_DAYS;
    }

    public Map<String, String> considerations(Frame frame) {
        return words(Effect.OnConsideration.values(), frame);
    }

    public Map<String, String> publications(Frame frame) {
        return words(Effect.OnPublication.values(), frame);
    }

    private static Map<String, String> words(Enum<?>[] constants, Frame frame) {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.of(constants).forEach(each -> words.put(each.name(), frame.text("rule-book.on." + each.name())));
        return words;
    }
}
