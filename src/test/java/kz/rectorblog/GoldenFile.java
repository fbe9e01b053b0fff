package kz.rectorblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under {@code src/test/resources/golden} that says what the program must say, reviewed like code. */
public final class GoldenFile {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFile() {}

    /**
     * Compares, or with {@code -Dgolden.update=true} writes.
     *
     * @param test the class whose run writes the file anew, named in the message of a difference
     */
    public static void compare(String name, String actual, Class<?> test) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as(
                            "%s has changed. If that is meant: mvn test -Dtest=%s -Dgolden.update=true, and read the"
                                    + " difference",
                            file, test.getSimpleName())
                    .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
