package kz.rectorblog;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser got, after every redirect. */
public record TestPage(int status, String path, String html, HttpHeaders headers) {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrfToken\" value=\"([^\"]+)\"");
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*\\bname=\"%s\"[^>]*>");

    Optional<String> csrfToken() {
        Matcher matcher = TOKEN.matcher(html);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The value of the first input with this name: a version, a hidden id. */
    public String field(String name) {
        Matcher input =
                Pattern.compile(INPUT.pattern().formatted(Pattern.quote(name))).matcher(html);
        if (!input.find()) {
            throw new AssertionError("no field " + name + " on " + path);
        }
        Matcher value = Pattern.compile("\\bvalue=\"([^\"]*)\"").matcher(input.group());
        return value.find() ? value.group(1) : "";
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The words that a reader sees: no tags, spaces joined. */
    public String text() {
        return html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
