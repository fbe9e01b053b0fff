package kz.rectorblog.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.rectorblog.bench.BrokenBench;
import kz.rectorblog.bench.TrainingLetters;
import kz.rectorblog.moderation.GroundCrossValidation;
import kz.rectorblog.moderation.GroundTraining;
import kz.rectorblog.moderation.LabelledLetter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the model of the grounds anew, and tells what it would say of letters that it has not seen. */
@Command(
        name = "train-grounds",
        description = "Learn the model of the grounds from labelled letters; print cross-validated figures.",
        mixinStandardHelpOptions = true)
final class TrainGroundsCommand implements Callable<Integer> {

    private static final double[] THRESHOLDS = {-0.4, -0.2, 0, 0.2, 0.4, 0.6};

    @Option(
            names = "--letters",
            defaultValue = "src/training",
            description = "The folder of the labelled letters (default: ${DEFAULT-VALUE}).")
    private Path letters = Path.of("src/training");

    @Mixin
    private PublicSets publicSets = new PublicSets();

    @Option(
            names = "--out",
            defaultValue = "moderation-rules/models/grounds.tsv",
            description = "Where the model goes (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("moderation-rules/models/grounds.tsv");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<LabelledLetter> own = read(() -> TrainingLetters.own(letters));
        List<LabelledLetter> others = read(() -> TrainingLetters.innocent(publicSets.folder()));
        List<LabelledLetter> all = Stream.concat(own.stream(), others.stream()).toList();
        PrintWriter screen = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        screen.println("unseen letters: recall / precision / innocent letters hit, in percent, from a threshold of");
        table(all, GroundCrossValidation.scores(own, others)).forEach(screen::println);
        String model = GroundTraining.model(own, others);
        Files.writeString(out, model);
        screen.printf("%s: %d lines%n", out, model.lines().count());
        return 0;
    }

    private static List<LabelledLetter> read(Supplier<List<LabelledLetter>> letters) {
        try {
            return letters.get();
        } catch (BrokenBench broken) {
            throw new BadInput(String.valueOf(broken.getMessage()));
        }
    }

    private static List<String> table(List<LabelledLetter> letters, double[][] scores) {
        List<String> grounds = GroundCrossValidation.grounds(letters);
        List<String> lines = new ArrayList<>();
        for (int ground = 0; ground < grounds.size(); ground++) {
            StringBuilder line = new StringBuilder(grounds.get(ground));
            for (double threshold : THRESHOLDS) {
                line.append(cell(letters, scores, grounds.get(ground), ground, threshold));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String cell(
            List<LabelledLetter> letters, double[][] scores, String ground, int index, double threshold) {
        int[] hits = IntStream.range(0, letters.size())
                .filter(i -> scores[i][index] >= threshold)
                .toArray();
        long right = IntStream.of(hits)
                .filter(i -> letters.get(i).grounds().contains(ground))
                .count();
        long guilty = letters.stream()
                .filter(letter -> letter.grounds().contains(ground))
                .count();
        long innocent = IntStream.of(hits)
                .filter(i -> letters.get(i).grounds().isEmpty())
                .count();
        long clean =
                letters.stream().filter(letter -> letter.grounds().isEmpty()).count();
        return String.format(
                Locale.ROOT,
                "   %4.1f: %3.0f/%3.0f/%.2f",
                threshold,
                100.0 * right / guilty,
                100.0 * right / Math.max(1, hits.length),
                100.0 * innocent / clean);
    }
}
