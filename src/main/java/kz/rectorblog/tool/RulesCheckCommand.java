package kz.rectorblog.tool;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kz.rectorblog.moderation.Example;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.moderation.Rule;
import kz.rectorblog.moderation.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the rule book and lets every rule prove itself on its own examples. */
@Command(
        name = "rules-check",
        description = "Load the rule book, run every example, print what each ground has.",
        mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {

    private static final int BROKEN = 2;

    @Option(names = "--rules", description = "The folder of the rule book (default: the one in force).")
    private @Nullable Path rules;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        RuleBook book = ModerateCommand.book(rules);
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        PrintWriter errors = spec == null
                ? new PrintWriter(System.err, true)
                : spec.commandLine().getErr();
        long failed =
                book.rules().stream().mapToLong(rule -> failures(rule, errors)).sum();
        table(book, out);
        int examples =
                book.rules().stream().mapToInt(rule -> rule.examples().size()).sum();
        out.printf(
                Locale.ROOT,
                "%d rules, %d examples, %d failed; book %s%n",
                book.rules().size(),
                examples,
                failed,
                book.hash());
        out.flush();
        return failed == 0 ? 0 : BROKEN;
    }

    private static long failures(Rule rule, PrintWriter errors) {
        return rule.examples().stream()
                .filter(example -> !found(rule, example).equals(example.marks()))
                .peek(example -> errors.printf(
                        "%s:%d: expected %s, found %s in: %s%n",
                        rule.file(),
                        example.line(),
                        example.marks(),
                        found(rule, example),
                        example.submitted().text()))
                .count();
    }

    private static List<String> found(Rule rule, Example example) {
        return rule.findIn(example.submitted()).stream().map(Finding::quote).toList();
    }

    /** A line a ground: its rules, and how many examples of both kinds it has in each language. */
    private static void table(RuleBook book, PrintWriter out) {
        TreeMap<String, TreeMap<String, Integer>> counts = new TreeMap<>();
        for (Rule rule : book.rules()) {
            TreeMap<String, Integer> ofGround = counts.computeIfAbsent(rule.ground(), unseen -> new TreeMap<>());
            ofGround.merge("rules", 1, Integer::sum);
            for (Example example : rule.examples()) {
                ofGround.merge(example.language().code() + (example.isMatch() ? "+" : "-"), 1, Integer::sum);
            }
        }
        counts.forEach((ground, ofGround) -> out.println(ground + "  " + ofGround));
    }
}
