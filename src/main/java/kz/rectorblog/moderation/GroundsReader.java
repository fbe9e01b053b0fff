package kz.rectorblog.moderation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.rectorblog.text.YamlEntry;

/** Reads {@code grounds.yaml}: the grounds, what each does to the verdicts, and what is said when a rule fails. */
final class GroundsReader {

    private GroundsReader() {}

    static Map<String, Ground> grounds(YamlEntry page) {
        page.allowOnly("grounds", "fault");
        Map<String, Ground> grounds = new LinkedHashMap<>();
        for (YamlEntry each : page.entries("grounds")) {
            each.allowOnly("id", "title", "source", "consideration", "publication");
            Ground ground = new Ground(each.text("id"), each.localized("title"), each.text("source"), effect(each));
            if (grounds.put(ground.id(), ground) != null) {
                throw each.broken("id", "the ground " + ground.id() + " stands here twice");
            }
        }
        return Collections.unmodifiableMap(grounds);
    }

    static Rule.Wording faultWording(YamlEntry page) {
        YamlEntry fault = page.entry("fault");
        return new Rule.Wording(fault.localized("title"), fault.localized("why"), fault.localized("advice"));
    }

    static Effect effect(YamlEntry entry) {
        return new Effect(
                entry.choice("consideration", Effect.OnConsideration.class),
                entry.choice("publication", Effect.OnPublication.class));
    }
}
