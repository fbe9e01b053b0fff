package kz.rectorblog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.rectorblog.staff.CastMember;
import org.jspecify.annotations.Nullable;

/** One person's browser without JavaScript: keeps cookies, follows redirects, sends forms with the token of a page. */
public final class TestBrowser {

    private static final String SIGN_IN = "/desk/sign-in";

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private @Nullable String token;

    TestBrowser(URI site) {
        this.site = site;
    }

    public TestBrowser signIn(CastMember who) {
        TestPage page = submit(SIGN_IN, Map.of("email", who.email(), "password", CastMember.PASSWORD));
        if (page.path().equals(SIGN_IN)) {
            throw new AssertionError(who + " is not let in: " + page.status() + " " + page.text());
        }
        return this;
    }

    public TestPage get(String path) {
        return follow(path, send(path, HttpRequest.newBuilder().GET()));
    }

    /** What a link to a file gives. */
    public byte[] bytes(String path) {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path)).GET().build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    /** The answer itself, wherever it would send the browser. */
    public TestPage getWithoutFollowing(String path) {
        return page(path, send(path, HttpRequest.newBuilder().GET()));
    }

    /** Posts a form with the token of the last page that had one (of the sign-in page where none had). */
    public TestPage submit(String path, Map<String, String> fields) {
        return follow(path, post(path, fields));
    }

    /** Sends these fields and nothing else, names more than once among them: what a form on a page holds. */
    public TestPage submit(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(path, send(path, form(body)));
    }

    /** As {@link #submit}, but shows the answer itself, wherever it would send the browser. */
    public TestPage submitWithoutFollowing(String path, Map<String, String> fields) {
        return page(path, post(path, fields));
    }

    /** A request of any kind: JSON, another method, a form without a token. */
    public TestPage send(String method, String path, String contentType, String body) {
        return page(
                path,
                send(
                        path,
                        HttpRequest.newBuilder()
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .header("Content-Type", contentType)));
    }

    /** As {@link #send}, with the token in the header, as a script of ours sends it. */
    public TestPage sendWithToken(String method, String path, String contentType, String body) {
        return page(
                path,
                send(
                        path,
                        HttpRequest.newBuilder()
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .header("X-CSRF-Token", csrfToken())
                                .header("Content-Type", contentType)));
    }

    /** What the browser keeps of the site, by name. */
    public Map<String, String> cookies() {
        Map<String, String> values = new TreeMap<>();
        cookies.getCookieStore().getCookies().forEach(cookie -> values.put(cookie.getName(), cookie.getValue()));
        return values;
    }

    public String csrfToken() {
        if (token != null) {
            return token;
        }
        TestPage page = get(SIGN_IN);
        return page.csrfToken().orElseThrow(() -> new AssertionError("no form on " + SIGN_IN + ": " + page));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.putIfAbsent("csrfToken", csrfToken());
        return send(path, form(encoded(all)));
    }

    private static HttpRequest.Builder form(String body) {
        return HttpRequest.newBuilder()
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private TestPage follow(String path, HttpResponse<String> response) {
        String at = path;
        HttpResponse<String> last = response;
        for (int hops = 0;
                last.statusCode() / 100 == 3
                        && last.headers().firstValue("Location").isPresent();
                hops++) {
            if (hops == 10) {
                throw new AssertionError("redirects without end: " + path);
            }
            at = site.resolve(at)
                    .resolve(last.headers().firstValue("Location").get())
                    .toString()
                    .substring(site.toString().length());
            last = send(at, HttpRequest.newBuilder().GET());
        }
        return page(at, last);
    }

    private TestPage page(String path, HttpResponse<String> response) {
        TestPage page = new TestPage(response.statusCode(), path, response.body(), response.headers());
        page.csrfToken().ifPresent(found -> token = found);
        return page;
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request) {
        HttpRequest ready = request.uri(site.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        try {
            return client.send(ready, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
