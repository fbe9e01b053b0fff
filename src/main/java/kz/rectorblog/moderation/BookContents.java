package kz.rectorblog.moderation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file that a book was made of, by its path in the book: what is kept of a book, and enough to make it again. */
public record BookContents(SortedMap<String, String> files) implements RuleFiles {

    public BookContents(Map<String, String> files) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(files)));
    }

    /** The same files, but this one reads so. */
    public BookContents with(String path, String content) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(path, content);
        return new BookContents(Collections.unmodifiableSortedMap(changed));
    }

    /** A SHA-256 over the names and the contents: the name of the book. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        files.forEach(
                (path, content) -> all.append(path).append('\0').append(content).append('\0'));
        return Assessor.sha256(all.toString());
    }

    /** The files that stand here only, there only, or read otherwise there. */
    Set<String> differing(BookContents other) {
        Set<String> paths = new HashSet<>(files.keySet());
        paths.addAll(other.files.keySet());
        paths.removeIf(path -> Objects.equals(files.get(path), other.files.get(path)));
        return paths;
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path);
    }

    @Override
    public String read(String path) {
        String content = files.get(path);
        if (content == null) {
            throw new BrokenRule(path, 0, "there is no such file in the rule book");
        }
        return content;
    }
}
