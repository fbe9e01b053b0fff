package kz.rectorblog.tool;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import kz.rectorblog.moderation.RuleBook;
import kz.rectorblog.moderation.TwoBooks;
import kz.rectorblog.rules.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs two rule books over the same texts and tells where they differ. */
@Command(
        name = "rules-diff",
        description = "Run two rule books over the same texts: newly hit, no longer hit, changed verdicts.",
        footer = {
            "",
            "A BOOK is a folder, the hash of a book that was in force (its first 8 digits or more), or in-force.",
            "Prints a line a difference, columns with tabs between them:",
            "  newly-hit | no-longer-hit   id  ground  rule  quote",
            "  consideration | publication   id  before  after",
            "and after them how often each rule and each verdict changed."
        },
        mixinStandardHelpOptions = true)
final class RulesDiffCommand implements Callable<Integer> {

    @Option(names = "--from", paramLabel = "BOOK", required = true, description = "The earlier book.")
    private String from = "";

    @Option(names = "--to", paramLabel = "BOOK", required = true, description = "The later book.")
    private String to = "";

    @Option(
            names = "--on",
            paramLabel = "TEXTS",
            required = true,
            description = "A file of JSON lines as moderate reads them, or last:1000 for the database's latest.")
    private String on = "";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (House house = new House();
                PrintWriter out = new PrintWriter(
                        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
            RuleBook earlier = new BookName(from).book(house);
            RuleBook later = new BookName(to).book(house);
            TextSource source = TextSource.of(on, house);
            compare(new TwoBooks(earlier, later), source, new DifferenceReport(out));
        }
        return 0;
    }

    private void compare(TwoBooks books, TextSource source, DifferenceReport report) {
        ProgressBar bar = new ProgressBar(command.commandLine().getErr(), source.size());
        AtomicLong read = new AtomicLong();
        new Comparison(books, Runtime.getRuntime().availableProcessors()).run(source.texts(), report::add, done -> {
            read.set(done);
            bar.show(done);
        });
        bar.end();
        report.end(read.get());
    }
}
