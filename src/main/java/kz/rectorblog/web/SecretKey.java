package kz.rectorblog.web;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only this house knows, to sign what a browser brings back: {@code RECTORBLOG_SECRET} (the same on every node), else
 * a file in the data folder that is made at the first start.
 */
@Singleton
public class SecretKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    SecretKey(@Property(name = "rectorblog.secret") String given, @Property(name = "rectorblog.data") String folder) {
        String secret = given.isEmpty() ? kept(Path.of(folder)) : given;
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("RECTORBLOG_SECRET must have at least " + SHORTEST + " characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** HMAC-SHA-256 of the text. Begin the text with what it is for, so that one signature never serves for another. */
    public byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }

    private static String kept(Path folder) {
        Path file = folder.resolve("secret-key");
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a secret in " + file, e);
        }
    }

    // written whole under another name first: a second program that starts now sees all of it or nothing
    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        Path written = Files.createTempFile(
                folder,
                "secret-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(written, newSecret());
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException theOtherProgramWasQuicker) {
            // its secret is the one that holds
        } finally {
            Files.delete(written);
        }
    }

    private static String newSecret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
