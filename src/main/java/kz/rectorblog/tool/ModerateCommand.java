package kz.rectorblog.tool;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.rectorblog.common.RulesFolder;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.moderation.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assesses submissions that come as JSON lines, one answer a line, whatever the size of the input. */
@Command(
        name = "moderate",
        description = "Read JSON lines {\"id\",\"subject\"?,\"text\",\"author\"?} and write each one's assessment.",
        mixinStandardHelpOptions = true)
final class ModerateCommand implements Callable<Integer> {

    @Option(names = "--rules", description = "The folder of the rule book (default: the one in force).")
    private @Nullable Path rules;

    @Option(names = "--language", description = "Language of the reasons: kk, ru, en (default: that of each text).")
    private @Nullable String language;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Assessor assessor = new Assessor(book(rules));
        AssessmentLines lines = new AssessmentLines(AssessmentLines.languageOf(language));
        Timing timing = new Timing();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    answer(line, assessor, lines, timing, out);
                }
            }
        }
        errors().println(timing.summary());
        return 0;
    }

    private static void answer(String line, Assessor assessor, AssessmentLines lines, Timing timing, Writer out)
            throws IOException {
        try {
            SubmissionLine submission = SubmissionLine.of(line);
            long started = System.nanoTime();
            Assessment assessment = assessor.assess(submission.submitted());
            timing.add(System.nanoTime() - started);
            lines.write(submission, assessment, out);
        } catch (BadLine broken) {
            AssessmentLines.writeError(broken, out);
        }
        out.write('\n');
    }

    static RuleBook book(@Nullable Path named) {
        try {
            return RuleBook.load(named == null ? RulesFolder.locate() : named);
        } catch (BrokenRule broken) {
            throw new BadInput(String.valueOf(broken.getMessage()));
        }
    }

    private PrintWriter errors() {
        CommandSpec known = spec;
        return known == null
                ? new PrintWriter(System.err, true)
                : known.commandLine().getErr();
    }

    /** How long the assessments took, reading and writing left out; a histogram, so its memory does not grow. */
    static final class Timing {

        private static final int WIDEST = 1_000_000;

        private final long[] ofMicros = new long[WIDEST + 1];
        private long count;
        private long nanos;

        void add(long took) {
            ofMicros[(int) Math.min(WIDEST, took / 1000)]++;
            count++;
            nanos += took;
        }

        String summary() {
            long rate = nanos == 0 ? 0 : Math.round(count * 1e9 / nanos);
            return String.format(
                    Locale.ROOT,
                    "%d texts, %d texts/s, p50 %d µs, p99 %d µs",
                    count,
                    rate,
                    percentile(50),
                    percentile(99));
        }

        private int percentile(int percent) {
            long seen = 0;
            for (int micros = 0; micros <= WIDEST; micros++) {
                seen += ofMicros[micros];
                if (count > 0 && seen * 100 >= count * percent) {
                    return micros;
                }
            }
            return 0;
        }
    }
}
