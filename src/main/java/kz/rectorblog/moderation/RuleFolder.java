package kz.rectorblog.moderation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kz.rectorblog.text.YamlEntry;

/** The files of a rule book, each read once and remembered. */
final class RuleFolder {

    private final RuleFiles files;
    private final Map<String, String> contents = new TreeMap<>();
    private final Map<String, YamlEntry> pages = new ConcurrentHashMap<>();

    RuleFolder(Path root) {
        this(new FilesOnDisk(root));
    }

    RuleFolder(RuleFiles files) {
        this.files = files;
    }

    /** The paths of the files of this kind in a folder, in alphabetical order. */
    List<String> files(String folder, String ending) {
        return files.list(folder).stream()
                .filter(path -> path.endsWith(ending))
                .sorted()
                .toList();
    }

    String content(String path) {
        return contents.computeIfAbsent(path, files::read);
    }

    /** The content of a file that a book may do without: empty if there is none. */
    String optionalContent(String path) {
        return files.has(path) ? content(path) : "";
    }

    /** The mapping that a YAML file consists of. */
    YamlEntry page(String path) {
        String content = content(path);
        return pages.computeIfAbsent(path, unread -> YamlEntry.read(unread, content, BrokenRule::new));
    }

    /** Reads these pages on all processors; those that can be read. What is broken is told when it is its turn. */
    List<YamlEntry> readAhead(List<String> paths) {
        paths.forEach(this::content);
        paths.parallelStream().forEach(path -> {
            try {
                pages.put(path, YamlEntry.read(path, contents.getOrDefault(path, ""), BrokenRule::new));
            } catch (BrokenRule toldInItsTurn) {
                pages.remove(path);
            }
        });
        return List.copyOf(pages.values());
    }

    /** Every file that was read so far. */
    BookContents contents() {
        return new BookContents(contents);
    }
}
