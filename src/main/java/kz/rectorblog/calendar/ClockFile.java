package kz.rectorblog.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.rectorblog.text.YamlEntry;

/** Opens a YAML file of the clock. */
final class ClockFile {

    private ClockFile() {}

    /** What to throw; whose file it is decides. */
    @FunctionalInterface
    interface Complaint {
        BrokenFile broken(Path file, int line, String reason);
    }

    static YamlEntry read(Path file, Complaint complaint) {
        try {
            return YamlEntry.read(
                    file.toString(),
                    Files.readString(file),
                    (name, line, reason) -> complaint.broken(file, line, reason));
        } catch (IOException e) {
            throw complaint.broken(file, 0, "cannot be read as UTF-8 text: " + e);
        }
    }
}
