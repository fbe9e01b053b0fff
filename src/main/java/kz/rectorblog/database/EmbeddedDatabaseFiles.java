package kz.rectorblog.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The folder of the embedded database: its programs, its data, the password and the port of the running server. */
record EmbeddedDatabaseFiles(Path folder) {

    Path programs() {
        return folder.resolve("mariadb");
    }

    Path tables() {
        return folder.resolve("database");
    }

    Path temporary() {
        return folder.resolve("temporary");
    }

    Path welcome() {
        return folder.resolve("database-account.sql");
    }

    /** The password of the one account, made at first asking; only the owner of the file may read it. */
    String password() {
        Path file = folder.resolve("database-password");
        if (!Files.exists(file)) {
            writePrivately(file, newPassword());
        }
        return read(file);
    }

    Optional<Integer> port() {
        Path file = folder.resolve("database-port");
        return Files.exists(file) ? Optional.of(Integer.valueOf(read(file))) : Optional.empty();
    }

    void rememberPort(int port) {
        writePrivately(folder.resolve("database-port"), String.valueOf(port));
    }

    void writePrivately(Path file, String content) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file, content);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
