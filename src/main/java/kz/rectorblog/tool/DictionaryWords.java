package kz.rectorblog.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.WordFormGenerator;

/** The words of a dictionary: a list with a word a line, or a Hunspell dictionary with every form that its affixes make. */
final class DictionaryWords {

    private static final String HUNSPELL = ".dic";

    private DictionaryWords() {}

    /**
     * Gives every word of the file to the reader, one at a time.
     *
     * @throws BadInput in one line, if the file cannot be read
     */
    static void read(Path file, Consumer<String> reader) {
        try {
            if (file.toString().endsWith(HUNSPELL)) {
                readHunspell(file, reader);
            } else {
                readList(file, reader);
            }
        } catch (MalformedInputException notUtf8) {
            throw new BadInput(file + ": the dictionary is not UTF-8");
        } catch (IOException | ParseException unreadable) {
            throw new BadInput(file + ": the dictionary cannot be read: " + unreadable.getMessage());
        }
    }

    private static void readList(Path file, Consumer<String> reader) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.map(String::strip).filter(line -> !line.isEmpty()).forEach(reader);
        }
    }

    private static void readHunspell(Path file, Consumer<String> reader) throws IOException, ParseException {
        Path affixes = Path.of(file.toString().replaceAll("\\.dic$", ".aff"));
        try (InputStream rules = Files.newInputStream(affixes);
                InputStream words = Files.newInputStream(file)) {
            Dictionary dictionary = new Dictionary(rules, List.of(words), false, SortingStrategy.inMemory());
            new WordFormGenerator(dictionary).generateAllSimpleWords(form -> reader.accept(form.getWord()), () -> {});
        }
    }
}
