package kz.rectorblog.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the rules, lexicons, procedures and the calendar are read from: the folder that {@code RECTORBLOG_RULES} names,
 * else {@code moderation-rules} in the working folder, else the copy inside the jar.
 */
public final class RulesFolder {

    private static final String NAME = "moderation-rules";

    private RulesFolder() {}

    public static Path locate() {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("RECTORBLOG_RULES")).map(Path::of);
        if (named.isPresent()) {
            return named.get();
        }
        Path beside = Path.of(NAME);
        return Files.isDirectory(beside) ? beside : insideTheJar();
    }

    private static Path insideTheJar() {
        URL folder = RulesFolder.class.getResource("/" + NAME);
        if (folder == null) {
            throw new IllegalStateException(
                    "no " + NAME + ": neither RECTORBLOG_RULES, nor in this folder, nor in the jar");
        }
        try {
            return pathOf(folder.toURI());
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException("cannot read " + folder, e));
        }
    }

    private static Path pathOf(URI folder) throws IOException {
        try {
            return Path.of(folder);
        } catch (FileSystemNotFoundException notOpenedYet) {
            return FileSystems.newFileSystem(folder, Map.of()).getPath("/" + NAME);
        }
    }
}
