package kz.rectorblog.moderation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The rule book of this repository, copied so that a test may change it. */
public record CopiedBook(Path folder) {

    private static final Path BOOK = Path.of("moderation-rules");

    public static CopiedBook into(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BOOK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(BOOK.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return new CopiedBook(folder);
    }

    /** Replaces these words of a file, which must be there. */
    public void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        if (!content.contains(from)) {
            throw new AssertionError(file + " does not say: " + from);
        }
        Files.writeString(path, content.replace(from, to));
    }

    public RuleBook load() {
        return RuleBook.load(folder);
    }
}
