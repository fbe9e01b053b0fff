package kz.rectorblog.staff;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** How passwords are kept: bcrypt, any length (hashed before bcrypt's 72 bytes), never readable again. */
@Singleton
class Passwords {

    /** In characters. */
    static final int SHORTEST = 12;

    static final int LONGEST = 200;

    private final BCrypt.Hasher hasher =
            BCrypt.with(BCrypt.Version.VERSION_2A, LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A));
    private final BCrypt.Verifyer verifyer =
            BCrypt.verifyer(BCrypt.Version.VERSION_2A, LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A));
    private final int cost;
    private final String nobodysHash;

    /** @param cost bcrypt's work factor: each step doubles the time; 12 takes about a quarter of a second */
    Passwords(@Property(name = "rectorblog.password-cost") int cost) {
        this.cost = cost;
        this.nobodysHash = hash("nobody's password");
    }

    final String hash(String password) {
        return hasher.hashToString(cost, password.toCharArray());
    }

    /** Takes as long for an address that nobody has (no hash) as for one that somebody has. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = verifyer.verify(password.toCharArray(), hash == null ? nobodysHash : hash).verified;
        return same && hash != null;
    }

    static boolean isAcceptable(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }
}
