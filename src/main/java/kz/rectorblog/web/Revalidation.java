package kz.rectorblog.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Spares readers a public answer that they already have: an ETag of its bytes, and 304 for whoever shows it. */
public final class Revalidation {

    private static final String ASK_AGAIN = "public, no-cache";

    private Revalidation() {}

    /** Only for an answer that is the same for everyone: one without a form. */
    public static MutableHttpResponse<byte[]> of(HttpRequest<?> request, MutableHttpResponse<byte[]> answer) {
        String tag = tagOf(answer.getBody().orElseThrow());
        MutableHttpResponse<byte[]> given =
                names(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag) ? HttpResponse.notModified() : answer;
        return given.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
    }

    // a proxy that compresses makes the tag a weak one
    private static boolean names(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }

    private static String tagOf(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
