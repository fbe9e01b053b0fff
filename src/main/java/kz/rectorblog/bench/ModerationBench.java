package kz.rectorblog.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.moderation.SubmittedText;

/** Measures the rule book on the public sets of a data folder, figure by figure. */
public final class ModerationBench {

    private final Assessor assessor;
    private final Path data;
    private final Map<String, List<Judged>> judgedOfFile = new HashMap<>();

    public ModerationBench(Assessor assessor, Path data) {
        this.assessor = assessor;
        this.data = data;
    }

    /** Every figure whose group or file contains these words; all of them where none is given. */
    public static List<Figure> figures(String words) {
        return lines().stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("group\t"))
                .map(Figure::of)
                .filter(figure -> (figure.group() + " " + figure.file()).contains(words))
                .toList();
    }

    /**
     * What this figure is now.
     *
     * @throws BrokenBench when its set is not in the data folder
     */
    public Outcome measure(Figure figure) {
        List<Judged> judged = judgedOfFile.computeIfAbsent(figure.file(), this::judge);
        return new Outcome(figure, figure.count(judged), figure.wrong(judged));
    }

    private List<Judged> judge(String file) {
        return Rows.of(data.resolve(file)).parallelStream()
                .map(row -> new Judged(row, assessor.assess(SubmittedText.of(row.text()))))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream in = ModerationBench.class.getResourceAsStream("sets.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no sets.tsv");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
