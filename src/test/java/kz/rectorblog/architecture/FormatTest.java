package kz.rectorblog.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One format for all code, Palantir's; with {@code -Dformat.update=true} it is applied instead of asked for. */
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everySourceIsFormatted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> others = files.filter(file -> file.toString().endsWith(".java"))
                    .parallel()
                    .filter(file -> !isFormatted(file))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            assertThat(others)
                    .as("to format these: mvn test -Dtest=FormatTest -Dformat.update=true")
                    .isEmpty();
        }
    }

    private static boolean isFormatted(Path file) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (Boolean.getBoolean("format.update") && !source.equals(formatted)) {
                Files.writeString(file, formatted);
                return true;
            }
            return source.equals(formatted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }
}
