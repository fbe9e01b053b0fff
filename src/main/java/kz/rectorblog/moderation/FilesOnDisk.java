package kz.rectorblog.moderation;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A rule book's folder. */
final class FilesOnDisk implements RuleFiles {

    private final Path root;

    FilesOnDisk(Path root) {
        this.root = root;
        if (!Files.isDirectory(root)) {
            throw new BrokenRule(root.toString(), 0, "there is no such folder of moderation rules");
        }
    }

    @Override
    public List<String> list(String folder) {
        Path inside = root.resolve(folder);
        if (!Files.isDirectory(inside)) {
            throw new BrokenRule(inside.toString(), 0, "there is no such folder in the rule book");
        }
        try (Stream<Path> paths = Files.list(inside)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .map(name -> folder + "/" + name)
                    .toList();
        } catch (IOException unreadable) {
            throw new BrokenRule(folder, 0, "cannot be listed: " + unreadable.getMessage());
        }
    }

    @Override
    public boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    @Override
    public String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (MalformedInputException notUtf8) {
            throw new BrokenRule(path, 1, "the file is not UTF-8");
        } catch (IOException unreadable) {
            throw new BrokenRule(path, 0, "cannot be read: " + unreadable);
        }
    }
}
