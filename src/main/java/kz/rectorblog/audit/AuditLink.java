package kz.rectorblog.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * The place of one entry in the chain. Its hash is over everything the entry says and over the hash before it, so no
 * entry can be changed, taken out, put in or moved without changing every hash after it.
 *
 * @param sequence from 1, without gaps
 * @param previousHash of the link before; 64 zeros for the first
 */
@MappedEntity("audit_link")
record AuditLink(@Id Long sequence, long entryId, String previousHash, String hash, Instant linkedAt) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    static AuditLink of(long sequence, String previousHash, AuditEntry entry, Instant at) {
        return new AuditLink(sequence, entry.key(), previousHash, hash(sequence, previousHash, entry), at);
    }

    /** SHA-256 over each value after its length in bytes, so that no two entries can look alike when joined. */
    static String hash(long sequence, String previousHash, AuditEntry entry) {
        MessageDigest digest = sha256();
        List.of(
                        String.valueOf(sequence),
                        previousHash,
                        String.valueOf(entry.key()),
                        String.valueOf(entry.submissionId()),
                        entry.action(),
                        entry.detail(),
                        entry.actorKind().name(),
                        String.valueOf(entry.staffId()),
                        entry.happenedAt().truncatedTo(ChronoUnit.MICROS).toString())
                .forEach(value -> add(digest, value));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
