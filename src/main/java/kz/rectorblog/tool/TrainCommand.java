package kz.rectorblog.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kz.rectorblog.bench.BrokenBench;
import kz.rectorblog.bench.TrainingTexts;
import kz.rectorblog.moderation.CrossValidation;
import kz.rectorblog.moderation.LabelledText;
import kz.rectorblog.moderation.ModelTraining;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the model of insults anew, and tells what it would say of texts that it has not seen. */
@Command(
        name = "train",
        description =
                "Learn the model of insults from the public sets of a data folder; print cross-validated figures.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    private static final double[] THRESHOLDS = {0, 1, 2, 3, 4, 4.5, 5};

    @Mixin
    private PublicSets publicSets = new PublicSets();

    @Option(
            names = "--out",
            defaultValue = "moderation-rules/models/abuse.tsv",
            description = "Where the model goes (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("moderation-rules/models/abuse.tsv");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<LabelledText> texts = texts();
        PrintWriter screen = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        screen.println("percent of unseen texts at or above a threshold of " + heads());
        table(texts, CrossValidation.scores(texts)).forEach(screen::println);
        String model = ModelTraining.model(texts);
        Files.writeString(out, model);
        screen.printf("%s: %d lines%n", out, model.lines().count());
        return 0;
    }

    private List<LabelledText> texts() {
        try {
            return TrainingTexts.in(publicSets.folder());
        } catch (BrokenBench broken) {
            throw new BadInput(String.valueOf(broken.getMessage()));
        }
    }

    private static String heads() {
        return String.join(
                " ", DoubleStream.of(THRESHOLDS).mapToObj(Double::toString).toList());
    }

    private static List<String> table(List<LabelledText> texts, double[] scores) {
        TreeMap<String, double[]> ofSet = new TreeMap<>();
        IntStream.range(0, texts.size())
                .boxed()
                .map(i -> name(texts.get(i)))
                .distinct()
                .forEach(name -> ofSet.put(
                        name,
                        IntStream.range(0, texts.size())
                                .filter(i -> name(texts.get(i)).equals(name))
                                .mapToDouble(i -> scores[i])
                                .toArray()));
        return ofSet.entrySet().stream()
                .map(set -> line(set.getKey(), set.getValue()))
                .toList();
    }

    private static String name(LabelledText text) {
        return text.set() + (text.abusive() ? " abusive" : " clean");
    }

    private static String line(String name, double[] scores) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-36s %6d", name, scores.length));
        for (double threshold : THRESHOLDS) {
            long above =
                    DoubleStream.of(scores).filter(score -> score >= threshold).count();
            line.append(String.format(Locale.ROOT, " %6.2f", 100.0 * above / scores.length));
        }
        return line.toString();
    }
}
