package kz.rectorblog.tool;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.bench.BrokenBench;
import kz.rectorblog.bench.Figure;
import kz.rectorblog.bench.ModerationBench;
import kz.rectorblog.bench.Outcome;
import kz.rectorblog.bench.Sentences;
import kz.rectorblog.bench.SpeedBench;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.search.SearchBench;
import kz.rectorblog.search.SearchBench.Plan;
import kz.rectorblog.search.SearchBench.Wish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Measures what the rule book finds, what it wrongly stops, and how fast it is. */
@Command(
        name = "bench",
        description = "Measure the moderation on the public sets of a data folder, and its speed.",
        mixinStandardHelpOptions = true)
final class BenchCommand {

    private static final int ORDINARY = 1_000;
    private static final int LONGEST = 12_000;

    @Option(
            names = "--rules",
            scope = ScopeType.INHERIT,
            description = "The folder of the rule book (default: the one in force).")
    private @Nullable Path rules;

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            defaultValue = "../shared/data",
            description = "The folder of the sets (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("../shared/data");

    @Spec
    private @Nullable CommandSpec spec;

    /** The table of figures; the rows judged wrongly go to files of the folder, to be read one by one. */
    @Command(
            name = "moderation",
            description = "Print a table of found and falsely stopped texts for each set, with the aims.",
            mixinStandardHelpOptions = true)
    int moderation(
            @Option(
                            names = "--only",
                            defaultValue = "",
                            description = "Only figures whose group or file holds this word.")
                    String only,
            @Option(
                            names = "--out",
                            defaultValue = "target/bench",
                            description = "Where the table and the wrong rows go.")
                    Path out)
            throws IOException {
        ModerationBench bench = new ModerationBench(assessor(), data);
        Files.createDirectories(out);
        List<String> table = new ArrayList<>(List.of(Outcome.HEADER));
        screen().println(Outcome.HEADER);
        for (Figure figure : ModerationBench.figures(only)) {
            Outcome outcome = measured(bench, figure);
            Files.write(out.resolve(outcome.fileName()), outcome.wrongLines());
            table.add(outcome.line());
            screen().println(outcome.line());
        }
        Files.write(out.resolve("moderation.txt"), table);
        return 0;
    }

    /** Texts a second on one thread, and the hostile ones. */
    @Command(
            name = "speed",
            description = "Print how many texts a second one thread assesses, and what hostile texts cost.",
            mixinStandardHelpOptions = true)
    int speed(
            @Option(names = "--seconds", defaultValue = "10", description = "How long each length is measured.")
                    int seconds) {
        long started = System.nanoTime();
        Assessor assessor = assessor();
        screen().printf(Locale.ROOT, "rule book read in %.2f s%n", (System.nanoTime() - started) / 1e9);
        screen().printf(Locale.ROOT, "memory of the rule book %d MB%n", usedMegabytes());
        SpeedBench bench = new SpeedBench(assessor);
        List<String> sentences = sentences();
        screen().println(bench.ordinary(sentences, ORDINARY, seconds));
        screen().println(bench.ordinary(sentences, LONGEST, seconds));
        bench.hostile().forEach(screen()::println);
        return 0;
    }

    /** The index of the blog and full text of the database, on the same made-up items, in a schema of its own. */
    @Command(
            name = "search",
            description = {
                "Print how long made-up items take to index and to search, and the same with FULLTEXT of the database.",
                "For the memory of a node run it with -Xmx512m."
            },
            mixinStandardHelpOptions = true)
    int search(
            @Option(names = "--items", defaultValue = "1000000", description = "How many (default: ${DEFAULT-VALUE}).")
                    int items,
            @Option(
                            names = "--queries",
                            defaultValue = "500",
                            description = "Of each kind (default: ${DEFAULT-VALUE}).")
                    int queries,
            @Option(
                            names = "--out",
                            defaultValue = "target/bench/search",
                            description = "A folder for the index, removed afterwards.")
                    Path out,
            @Option(names = "--keep", description = "Leave the index there; search it the next time without making it.")
                    boolean keep,
            @Option(names = "--index-only", description = "Do not measure the database beside it.") boolean indexOnly)
            throws SQLException {
        PrintWriter errors = spec == null ? screen() : spec.commandLine().getErr();
        ProgressBar bar = new ProgressBar(errors, indexOnly ? items : 2L * items);
        Set<Wish> wishes = EnumSet.noneOf(Wish.class);
        if (keep) {
            wishes.add(Wish.KEEP_INDEX);
        }
        if (indexOnly) {
            wishes.add(Wish.INDEX_ONLY);
        }
        try (ApplicationContext house = ApplicationContext.builder()
                .banner(false)
                .properties(Map.of("rectorblog.scheduling", false, "rectorblog.database.schema", "rectorblog_bench"))
                .start()) {
            house.getBean(SearchBench.class)
                    .run(sentences(), new Plan(items, queries, out, wishes), bar::show, line -> {
                        errors.println();
                        screen().println(line);
                    });
        }
        return 0;
    }

    private Assessor assessor() {
        return new Assessor(ModerateCommand.book(rules));
    }

    private static Outcome measured(ModerationBench bench, Figure figure) {
        try {
            return bench.measure(figure);
        } catch (BrokenBench broken) {
            throw new BadInput(String.valueOf(broken.getMessage()));
        }
    }

    private List<String> sentences() {
        try {
            return Sentences.in(data);
        } catch (BrokenBench broken) {
            throw new BadInput(String.valueOf(broken.getMessage()));
        }
    }

    /** What lives after a collection: the rule book, and the few classes of this command. */
    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private PrintWriter screen() {
        return spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
    }
}
