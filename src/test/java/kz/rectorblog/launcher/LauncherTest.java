package kz.rectorblog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"\"25.0.3\", 25", "\"17.0.15\", 17", "\"1.8.0_392\", 1", "\"26-ea\", 26", "25, 25"})
    void aJavaIsWhatItsReleaseFileSays(String written, int feature) throws IOException {
        assertThat(InstalledJava.in(install("some", written)).orElseThrow().feature())
                .isEqualTo(feature);
    }

    @Test
    void theNearestThatIsNewEnoughIsTaken() throws IOException {
        install("old", "17.0.15");
        install("newest", "27");
        Path wanted = install("right", "25.0.3");

        assertThat(search(Map.of()).java()).contains(wanted.resolve("bin/java"));
    }

    @Test
    void theOneThatWasNamedGoesBeforeIt() throws IOException {
        install("right", "25.0.3");
        Path named = install("named", "26");
        Path old = install("old", "17");

        assertThat(search(Map.of(JavaSearch.CHOSEN, named.toString())).java()).contains(named.resolve("bin/java"));
        assertThat(search(Map.of("JAVA_HOME", named.toString())).java()).contains(named.resolve("bin/java"));
        assertThat(search(Map.of("JAVA_HOME", old.toString())).java())
                .as("too old to be of use")
                .contains(folder.resolve("right/bin/java"));
    }

    @Test
    void whereNoneIsNewEnoughThereIsNone() throws IOException {
        install("old", "17.0.15");
        Files.createDirectories(folder.resolve("no-java-at-all"));
        Files.delete(install("silent", "25").resolve("release"));

        assertThat(search(Map.of(JavaSearch.CHOSEN, "/no/such/folder", "JAVA_HOME", ""))
                        .java())
                .isEmpty();
    }

    @Test
    void theProgramGetsItsArgumentsAndItsExitStatusIsOurs() throws IOException, InterruptedException {
        Path java = install("right", "25").resolve("bin/java");
        Path heard = folder.resolve("heard");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" > " + heard + "\nexit 7\n");

        int status = new Relay(java).run("some.Program", new String[] {"deadline", "two words"});

        assertThat(status).isEqualTo(7);
        assertThat(Files.readAllLines(heard))
                .contains("--enable-native-access=ALL-UNNAMED")
                .endsWith("some.Program", "deadline", "two words");
    }

    private JavaSearch search(Map<String, String> environment) {
        return new JavaSearch(environment, List.of(folder.resolve("nothing-here"), folder));
    }

    private Path install(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(home.resolve("bin/java"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=" + version + "\n");
        return home;
    }
}
