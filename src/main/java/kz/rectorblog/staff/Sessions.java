package kz.rectorblog.staff;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import kz.rectorblog.web.SignedIn;

/** Who is signed in: kept in the database, so that any node knows it and a dismissal ends it at once. */
@Singleton
class Sessions {

    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private final SessionRepository rows;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;
    private final SecureRandom random = new SecureRandom();

    Sessions(
            SessionRepository rows,
            Clock clock,
            @Property(name = "rectorblog.session.idle") Duration idle,
            @Property(name = "rectorblog.session.longest") Duration longest) {
        this.rows = rows;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** The token for the browser: 256 random bits, nowhere stored. */
    String open(long staffId) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        rows.deleteExpired(now);
        rows.save(new SessionRow(hash(token), staffId, now, now, now.plus(longest)));
        return token;
    }

    /** Empty for a token that nobody was given, and for a session that ended. */
    Optional<SignedIn> find(String token) {
        String hash = hash(token);
        Instant now = clock.instant();
        Optional<LiveSession> session = rows.live(hash).filter(live -> isOpen(live, now));
        session.filter(live -> !live.lastSeenAt().plus(TOUCH_AFTER).isAfter(now))
                .ifPresent(_ -> rows.touch(hash, now));
        return session.map(LiveSession::signedIn);
    }

    void close(String token) {
        rows.delete(hash(token));
    }

    void closeAllOf(long staffId) {
        rows.deleteAllOf(staffId);
    }

    private boolean isOpen(LiveSession session, Instant now) {
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.lastSeenAt().plus(idle));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
