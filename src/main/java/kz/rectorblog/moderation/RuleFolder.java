package kz.rectorblog.moderation;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.rectorblog.text.YamlEntry;

/** The files of a rule book, read once, with a hash over all that was read. */
final class RuleFolder {

    private final Path root;
    private final Map<String, String> contents = new TreeMap<>();

    RuleFolder(Path root) {
        this.root = root;
        if (!Files.isDirectory(root)) {
            throw new BrokenRule(root.toString(), 0, "there is no such folder of moderation rules");
        }
    }

    /** The paths of the files of this kind in a folder, in alphabetical order. */
    List<String> files(String folder, String ending) {
        Path inside = root.resolve(folder);
        if (!Files.isDirectory(inside)) {
            throw new BrokenRule(inside.toString(), 0, "there is no such folder in the rule book");
        }
        try (Stream<Path> paths = Files.list(inside)) {
            return paths.map(path -> folder + "/" + path.getFileName())
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new BrokenRule(folder, 0, "cannot be listed: " + unreadable.getMessage());
        }
    }

    String content(String path) {
        return contents.computeIfAbsent(path, this::read);
    }

    /** The content of a file that a book may do without: empty if there is none. */
    String optionalContent(String path) {
        return Files.exists(root.resolve(path)) ? content(path) : "";
    }

    /** The mapping that a YAML file consists of. */
    YamlEntry page(String path) {
        return YamlEntry.read(path, content(path), BrokenRule::new);
    }

    /** A SHA-256 over the names and the contents of every file that was read. */
    String hash() {
        StringBuilder all = new StringBuilder();
        contents.forEach(
                (path, content) -> all.append(path).append('\0').append(content).append('\0'));
        return Assessor.sha256(all.toString());
    }

    private String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (MalformedInputException notUtf8) {
            throw new BrokenRule(path, 1, "the file is not UTF-8");
        } catch (IOException unreadable) {
            throw new BrokenRule(path, 0, "cannot be read: " + unreadable);
        }
    }
}
