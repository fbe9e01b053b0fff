package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesTest {

    private static final Path RULES = Path.of("moderation-rules");
    private static final Pattern SOURCE = Pattern.compile("(?m)(?:^| )source: \"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Sources sources = load(RULES);

    @TempDir
    Path folder;

    /** A file that names a source nobody can read in Kazakh or Russian adds its name to sources.yaml. */
    @ParameterizedTest
    @MethodSource("everySourceOfTheRulesFolder")
    void everySourceHasANameInThreeLanguages(String source) {
        assertThat(sources.knows(source)).as(source).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Reg. 5.3 b.3; Law 94-V of 21.05.2013 | RU | пункт 5.3 Положения о блоге, подпункт 3; Закон № 94-V от 21.05.2013 «О персональных данных и их защите»
        Certificate standard 9(1)            | KK | Анықтама беру стандарты, 9(1)-тармақ
        Reg. 3.2, 3.3                        | KK | Блог ережесінің 3.2, 3.3-тармақтары
        APPC art. 76(3)                      | EN | article 76(3) of the Administrative Procedural Code
        Order of the dean, no. 5; APPC 65    | RU | Order of the dean, no. 5; статья 65 АППК
        """)
    void aReaderReadsItInTheOwnLanguage(String written, Language language, String read) {
        assertThat(sources.in(language, written)).isEqualTo(read);
    }

    @Test
    void aBrokenFileIsSaidWithFileLineAndReason() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), "- written: '(Reg'\n  name: { kk: a, ru: b, en: c }\n");

        assertThatThrownBy(() -> load(folder)).hasMessageMatching(".*sources.yaml:1: no regular expression: .*");
    }

    static Stream<String> everySourceOfTheRulesFolder() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            Stream<String> written = files.filter(file -> file.toString().endsWith(".yaml")).toList().stream()
                    .flatMap(file -> SOURCE.matcher(content(file)).results())
                    .map(found -> found.group(1).replace("\\\"", "\""));
            Stream<String> acts =
                    content(RULES.resolve("calendar/kz.tsv")).lines().skip(1).map(line -> line.split("\t")[3]);
            return Stream.concat(written, acts).distinct().toList().stream();
        }
    }

    private static Sources load(Path rules) {
        return Sources.load(
                rules, (file, line, reason) -> new IllegalStateException(file + ":" + line + ": " + reason));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
