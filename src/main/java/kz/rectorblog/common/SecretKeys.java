package kz.rectorblog.common;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that stand in a link: 256 random bits as 43 letters that are safe in a URL. */
public final class SecretKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretKeys() {}

    public static String next() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
