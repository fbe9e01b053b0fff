package kz.rectorblog.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.resource.StaticResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files that ship with the program, each with a mark of its content: with it in the address a browser keeps them. */
@Singleton
public class Assets {

    private static final String MARK = "v";

    private final StaticResourceResolver files;
    private final Map<String, Optional<String>> marks = new ConcurrentHashMap<>();

    Assets(StaticResourceResolver files) {
        this.files = files;
    }

    /** The address to link to: {@code /assets/theme.css} becomes {@code /assets/theme.css?v=1f3a...}. */
    public String address(String path) {
        return mark(path).map(mark -> path + "?" + MARK + "=" + mark).orElse(path);
    }

    static boolean isAsset(HttpRequest<?> request) {
        return request.getPath().startsWith("/assets/") || request.getPath().startsWith("/webjars/");
    }

    Optional<String> mark(String path) {
        Optional<String> known = marks.get(path);
        if (known != null) {
            return known;
        }
        Optional<String> mark = files.resolve(path).map(Assets::markOf);
        mark.ifPresent(_ -> marks.put(path, mark)); // what is not there is not remembered: anybody may ask for anything
        return mark;
    }

    /** Whether the address names the very content that it gets, so that the answer holds for ever. */
    boolean isMarked(HttpRequest<?> request) {
        return request.getParameters()
                .getFirst(MARK)
                .filter(mark -> mark(request.getPath()).filter(mark::equals).isPresent())
                .isPresent();
    }

    private static String markOf(URL file) {
        try (InputStream content = file.openStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
