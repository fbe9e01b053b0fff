package kz.rectorblog.launcher;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for a Java that is new enough, in the places where installers put one. */
final class JavaSearch {

    /** Names the one to take, before every other. */
    static final String CHOSEN = "RECTORBLOG_JAVA_HOME";

    private final Map<String, String> environment;
    private final List<Path> folders;

    /** @param folders that may hold a Java each in a folder of its own, or hold none, or not be there */
    JavaSearch(Map<String, String> environment, List<Path> folders) {
        this.environment = environment;
        this.folders = folders;
    }

    /** On this machine; the siblings of the running Java first: where one was installed there may be another. */
    static JavaSearch here() {
        Path user = Path.of(System.getProperty("user.home"));
        return new JavaSearch(
                System.getenv(),
                List.of(
                        Path.of(System.getProperty("java.home")).resolveSibling("."),
                        user.resolve(".sdkman/candidates/java"),
                        user.resolve(".jdks"),
                        user.resolve(".local/share/mise/installs/java"),
                        Path.of("/usr/lib/jvm"),
                        Path.of("/usr/java"),
                        Path.of("/opt/java"),
                        Path.of("/opt"),
                        Path.of("/Library/Java/JavaVirtualMachines")));
    }

    /** The {@code bin/java} of the one that was named, else of the one nearest to the version we are built for. */
    Optional<Path> java() {
        Optional<InstalledJava> chosen = named(CHOSEN).or(() -> named("JAVA_HOME"));
        return chosen.or(this::nearest).map(InstalledJava::executable);
    }

    private Optional<InstalledJava> named(String variable) {
        String home = environment.get(variable);
        return home == null || home.isBlank()
                ? Optional.empty()
                : InstalledJava.in(Path.of(home)).filter(InstalledJava::isNewEnough);
    }

    private Optional<InstalledJava> nearest() {
        return homes().stream()
                .map(InstalledJava::in)
                .flatMap(Optional::stream)
                .filter(InstalledJava::isNewEnough)
                .min(Comparator.comparingInt(InstalledJava::feature));
    }

    private List<Path> homes() {
        List<Path> homes = new ArrayList<>();
        for (Path folder : folders) {
            for (Path home : children(folder)) {
                homes.add(home);
                homes.add(home.resolve("Contents/Home"));
            }
        }
        return homes;
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return children;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return children; // a folder that we may not read holds no Java for us
        }
        children.sort(Comparator.naturalOrder());
        return children;
    }
}
