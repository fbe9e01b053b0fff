package kz.rectorblog.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.text.Language;

/** Appeals of citizens that the project did not write; they lie beside the checkout and are never copied into it. */
final class RealTexts {

    static final Path FILE = Path.of("../shared/data/appeals_synth_kzgov.tsv");

    private RealTexts() {}

    record RealText(Language language, String text) {}

    /** So many of each category and language, in the order of the file. */
    static List<RealText> ofEachCategory(int count) {
        try (Stream<String> lines = Files.lines(FILE)) {
            Map<String, List<String[]>> byCategory = lines.skip(1)
                    .map(line -> line.split("\t", 3))
                    .collect(Collectors.groupingBy(cells -> cells[0] + cells[1]));
            return byCategory.values().stream()
                    .flatMap(rows -> rows.stream().limit(count))
                    .map(cells -> new RealText(Language.ofCode(cells[0]).orElseThrow(), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
