package kz.rectorblog.tool;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.rectorblog.common.RulesFolder;
import kz.rectorblog.moderation.Example;
import kz.rectorblog.moderation.ExampleWarnings;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.moderation.LexiconCheck;
import kz.rectorblog.moderation.Rule;
import kz.rectorblog.moderation.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the rule book, lets every rule prove itself on its own examples, and looks through the lexicons. */
@Command(
        name = "rules-check",
        description = {
            "Load the rule book, run every example, print what each ground has, how large the lexicons are, what in"
                    + " them is idle and which examples a rule lacks.",
            "With a dictionary of ordinary words, print every word that a root hits and that lexicons/accepted.tsv"
                    + " does not name."
        },
        mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {

    private static final int BROKEN = 2;

    @Option(names = "--rules", description = "The folder of the rule book (default: the one in force).")
    private @Nullable Path rules;

    @Option(
            names = "--dictionary",
            description =
                    "A list with a word a line, or a Hunspell .dic with its .aff beside it; UTF-8; may be repeated.")
    private List<Path> dictionaries = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path folder = rules == null ? RulesFolder.locate() : rules;
        RuleBook book = ModerateCommand.book(folder);
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        PrintWriter errors = spec == null
                ? new PrintWriter(System.err, true)
                : spec.commandLine().getErr();
        long failed =
                book.rules().stream().mapToLong(rule -> failures(rule, errors)).sum();
        table(book, out);
        LexiconCheck lexicons = LexiconCheck.of(folder);
        lexicons.sizes().forEach(out::println);
        Stream.concat(lexicons.warnings(book).stream(), ExampleWarnings.of(book))
                .forEach(warning -> out.println("warning: " + warning));
        int examples =
                book.rules().stream().mapToInt(rule -> rule.examples().size()).sum();
        out.printf(
                Locale.ROOT,
                "%d rules, %d examples, %d failed; book %s%n",
                book.rules().size(),
                examples,
                failed,
                book.hash());
        int hits = dictionaries.stream()
                .mapToInt(dictionary -> newHits(dictionary, lexicons, out))
                .sum();
        out.flush();
        return failed == 0 && hits == 0 ? 0 : BROKEN;
    }

    /** Prints each word with the root that hits it, and how many there are. */
    private static int newHits(Path dictionary, LexiconCheck lexicons, PrintWriter out) {
        AtomicInteger words = new AtomicInteger();
        AtomicInteger hits = new AtomicInteger();
        DictionaryWords.read(dictionary, word -> {
            words.incrementAndGet();
            lexicons.newHit(word).ifPresent(hit -> {
                hits.incrementAndGet();
                out.println(hit.word() + "\t" + hit.file() + ":" + hit.line() + "\t" + hit.root());
            });
        });
        out.printf(Locale.ROOT, "%s: %d words, %d newly hit%n", dictionary.getFileName(), words.get(), hits.get());
        return hits.get();
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
