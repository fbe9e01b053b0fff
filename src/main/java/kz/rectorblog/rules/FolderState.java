package kz.rectorblog.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The names, times and sizes of a folder's files. Looking at a hundred of them takes a millisecond and works everywhere, on
 * a network's disk and through the links of a container too, where a watch of the operating system tells nothing.
 */
record FolderState(Map<Path, Stamp> files) {

    record Stamp(FileTime changed, long size) {}

    static FolderState of(Path folder) {
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            // inside the jar nothing changes
            return new FolderState(Map.of());
        }
        Map<Path, Stamp> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (attributes.isRegularFile() && !path.getFileName().toString().startsWith(".")) {
                    files.put(path, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                }
            }
        } catch (IOException | UncheckedIOException vanished) {
            // being moved just now: the next look differs from this one
            return new FolderState(Map.of());
        }
        return new FolderState(files);
    }
}
