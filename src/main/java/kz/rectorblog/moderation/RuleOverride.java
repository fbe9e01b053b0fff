package kz.rectorblog.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes one rule of a book off, or gives it another effect, until the rule's file has a newer version.
 *
 * @param rule the rule's id
 * @param version of the rule that was in the file then
 * @param effect what the rule's findings do instead; {@code null}: the rule is not run at all
 */
public record RuleOverride(
        String rule, int version, @Nullable Effect effect) {

    private static final int OFF = 2;
    private static final int CHANGED = 4;

    /** Whether this book still has that rule, in no newer version. */
    public boolean concerns(RuleBook book) {
        return book.rule(rule).filter(here -> here.version() <= version).isPresent();
    }

    /** As the book's contents keep them: a line a rule, in the order of the ids. */
    static String written(List<RuleOverride> overrides) {
        return overrides.stream()
                .sorted(Comparator.comparing(RuleOverride::rule))
                .map(each -> each.line() + "\n")
                .collect(Collectors.joining());
    }

    static List<RuleOverride> read(String written) {
        return written.lines().map(line -> of(line.split("\t"))).toList();
    }

    private String line() {
        String start = rule + "\t" + version;
        return effect == null ? start : start + "\t" + effect.consideration() + "\t" + effect.publication();
    }

    private static RuleOverride of(String[] columns) {
        return switch (columns.length) {
            case OFF -> new RuleOverride(columns[0], Integer.parseInt(columns[1]), null);
            case CHANGED -> new RuleOverride(columns[0], Integer.parseInt(columns[1]), effect(columns));
            default -> throw new BrokenRule(RuleBook.OVERRIDES_FILE, 0, "two or four columns are needed");
        };
    }

    private static Effect effect(String[] columns) {
        return new Effect(Effect.OnConsideration.valueOf(columns[2]), Effect.OnPublication.valueOf(columns[3]));
    }
}
