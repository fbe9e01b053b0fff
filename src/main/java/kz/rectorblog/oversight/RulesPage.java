package kz.rectorblog.oversight;

import java.util.Map;
import kz.rectorblog.rules.DeclaredOverride;
import kz.rectorblog.rules.Force;

/**
 * The rule book in force on this node.
 *
 * @param nameOf who declared the overrides, by id
 */
public record RulesPage(Force force, Map<Long, String> nameOf) {

    public String author(DeclaredOverride override) {
        return nameOf.getOrDefault(override.declaredBy(), "");
    }
}
