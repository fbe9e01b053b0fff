package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckCommandTest {

    private static final Path BOOK = Path.of("moderation-rules");

    @TempDir
    Path folder;

    private Path book = BOOK;
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void copyTheBook() throws IOException {
        book = folder.resolve("book");
        try (Stream<Path> files = Files.walk(BOOK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = book.resolve(BOOK.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void anOrdinaryWordThatANewRootHitsIsNamedWithTheRoot() throws IOException {
        int line = appended("lexicons/ru.tsv", "стип\tru\tvulgar\tstem\tстипль*");
        Path dictionary = Files.write(folder.resolve("words.txt"), List.of("стипендия", "стипль", "учёба", "говно"));

        assertThat(check("--dictionary", dictionary.toString())).as("a hit").isEqualTo(2);
        assertThat(out.toString())
                .contains("стипендия\tlexicons/ru.tsv:" + line + "\tстип")
                .contains("words.txt: 4 words, 1 newly hit")
                .doesNotContain("говно\t");
    }

    @Test
    void everyFormOfAHunspellDictionaryIsTried() throws IOException {
        Files.writeString(folder.resolve("tiny.aff"), "SET UTF-8\nSFX A Y 1\nSFX A 0 ной .\n");
        Files.writeString(folder.resolve("tiny.dic"), "1\nкрамб/A\n");
        appended("lexicons/ru.tsv", "крамбной\tru\tvulgar\texact\t");

        assertThat(check("--dictionary", folder.resolve("tiny.dic").toString())).isEqualTo(2);
        assertThat(out.toString()).contains("крамбной\tlexicons/ru.tsv:").contains("tiny.dic: 2 words, 1 newly hit");
    }

    @Test
    void aMissingDictionaryIsOneLineAndExit2() {
        assertThat(check("--dictionary", "no-such-file")).isEqualTo(2);
        assertThat(errors.toString().strip()).contains("no-such-file").doesNotContain("\n");
    }

    @Test
    void whatIsIdleInALexiconIsWarnedOf() throws IOException {
        int line = appended("lexicons/en.tsv", "grumblefish|fuck|grumblefish\ten\tvulgar\texact\tlibrary");

        check();

        String place = "warning: lexicons/en.tsv:" + line + ": 'grumblefish|fuck|grumblefish': ";
        assertThat(out.toString())
                .contains(place + "the innocent word 'library' is none of its forms anyway")
                .contains(place + "'grumblefish' stands in it twice")
                .containsPattern("'fuck' is a form of line \\d+ too")
                .contains("lexicons/en.tsv  {obscene=");
        appended("lexicons/en.tsv", "flumberwort\ten\tvulgar\texact\t");
        check();
        assertThat(out.toString()).contains("'flumberwort': no example is a form of this root");
    }

    /** A rule that nobody has proved in a language of its own would break there unseen. */
    @Test
    void aLanguageWithoutAnExampleIsWarnedOf() throws IOException {
        check();
        assertThat(out.toString()).doesNotContain("g16-undivided.yaml: no example");

        Path rule = book.resolve("grounds/g16-undivided.yaml");
        List<String> lines = Files.readAllLines(rule);
        Files.write(
                rule, lines.stream().filter(line -> !line.contains("lang: kk")).toList());
        check();

        assertThat(out.toString())
                .contains("warning: grounds/g16-undivided.yaml: no example in kk of what the rule finds")
                .contains("warning: grounds/g16-undivided.yaml: no example in kk of what the rule leaves alone");
    }

    private int appended(String file, String line) throws IOException {
        Files.writeString(book.resolve(file), line + "\n", StandardOpenOption.APPEND);
        return Files.readAllLines(book.resolve(file)).size();
    }

    private int check(String... more) {
        String[] arguments = Stream.concat(Stream.of("rules-check", "--rules", book.toString()), Stream.of(more))
                .toArray(String[]::new);
        return RectorBlog.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }
}
