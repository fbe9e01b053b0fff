package kz.rectorblog.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.moderation.Effect;
import kz.rectorblog.moderation.Ground;
import kz.rectorblog.moderation.RuleBook;
import kz.rectorblog.web.Frame;

/**
 * The grounds of the rule book in force, by what they mean for the author.
 *
 * @param groups by the name of a group: {@code private}, {@code masked}, {@code returned}, {@code declined}, {@code other}
 */
public record RulesPage(Map<String, List<Ground>> groups) {

    private static final List<String> ORDER = List.of("returned", "masked", "private", "declined", "other");

    static RulesPage of(RuleBook book) {
        Map<String, List<Ground>> groups = new LinkedHashMap<>();
        ORDER.forEach(name -> groups.put(name, new ArrayList<>()));
        book.grounds()
                .values()
                .forEach(ground -> groups.computeIfAbsent(groupOf(ground.effect()), _ -> new ArrayList<>())
                        .add(ground));
        return new RulesPage(groups);
    }

    /** The clause that a ground rests on, in the reader's words. */
    public String source(Ground ground, Frame frame) {
        return frame.source(ground.source());
    }

    private static String groupOf(Effect effect) {
        return switch (effect.consideration()) {
            case RETURN -> "returned";
            case DECLINE -> "declined";
            case ASK_MODERATOR, REDIRECT, PASS_ON -> "other";
            case CONSIDER ->
                switch (effect.publication()) {
                    case PUBLISH_MASKED -> "masked";
                    case KEEP_PRIVATE -> "private";
                    case MAY_PUBLISH, ASK_MODERATOR -> "other";
                };
        };
    }
}
