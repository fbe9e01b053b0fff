package kz.rectorblog.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java in a folder, by its own word: the {@code release} file that every JDK and JRE since 9 carries. */
record InstalledJava(int feature, Path executable) {

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"?([0-9]+)");

    static Optional<InstalledJava> in(Path home) {
        Path executable = executable(home);
        Path release = home.resolve("release");
        if (!Files.isExecutable(executable) || !Files.isReadable(release)) {
            return Optional.empty();
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find()
                    ? Optional.of(new InstalledJava(Integer.parseInt(version.group(1)), executable))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty(); // it does not say what it is, so it is not the one we need
        }
    }

    boolean isNewEnough() {
        return feature >= Launcher.NEEDED;
    }

    private static Path executable(Path home) {
        Path windows = home.resolve("bin/java.exe");
        return Files.exists(windows) ? windows : home.resolve("bin/java");
    }
}
