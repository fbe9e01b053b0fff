package kz.rectorblog.tool;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command that learns finds the public sets. */
final class PublicSets {

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "The folder of the public sets (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("../shared/data");

    Path folder() {
        return folder;
    }
}
