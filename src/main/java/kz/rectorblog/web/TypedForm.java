package kz.rectorblog.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody typed into a form, kept beside the request so that a refusal can give it back.
 *
 * @param action where the form was sent, the query included
 */
public record TypedForm(String action, List<Field> fields) {

    private static final String ATTRIBUTE = "kz.rectorblog.web.typed-form";

    /** One field; a name may come several times. */
    public record Field(String name, String value) {

        /** Text of some length, to be shown in a field of many lines. */
        public boolean isProse() {
            return value.length() > 60 || value.contains("\n");
        }

        /** Whether people know the field by a word; what they do not (a version, a hidden id) stays hidden. */
        public boolean isLabelled(Frame frame) {
            return frame.texts().has(key());
        }

        public String label(Frame frame) {
            return isLabelled(frame) ? frame.text(key()) : name;
        }

        private String key() {
            return "typed." + name;
        }
    }

    /** The form that came with this request. */
    public static Optional<TypedForm> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, TypedForm.class);
    }

    /** Reads the form without taking it from whoever handles the request; nothing for a request that is no form. */
    static Optional<TypedForm> read(HttpRequest<?> request) {
        Optional<Function<byte[], List<Field>>> reader = reader(request);
        if (reader.isEmpty() || !(request instanceof ServerHttpRequest<?> served)) {
            return Optional.empty();
        }
        try (var body = served.byteBody().split(io.micronaut.http.body.ByteBody.SplitBackpressureMode.FASTEST);
                InputStream bytes = body.toInputStream()) {
            TypedForm typed =
                    new TypedForm(request.getUri().toString(), reader.get().apply(bytes.readAllBytes()));
            request.setAttribute(ATTRIBUTE, typed);
            return Optional.of(typed);
        } catch (IOException e) {
            throw new UncheckedIOException("a form cannot be read", e);
        }
    }

    private static Optional<Function<byte[], List<Field>>> reader(HttpRequest<?> request) {
        return request.getContentType().flatMap(type -> {
            if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.matches(type)) {
                return Optional.of(body -> parse(new String(body, StandardCharsets.UTF_8)));
            }
            return MediaType.MULTIPART_FORM_DATA_TYPE.matches(type)
                    ? type.getParameters().get("boundary").map(PartedForm::new)
                    : Optional.empty();
        });
    }

    public Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    /** Every value of a field that may come several times. */
    public List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    /** The form as it may be shown again: without passwords, and without the token, which a new page gives anew. */
    TypedForm showable() {
        return new TypedForm(
                action,
                fields.stream()
                        .filter(field -> !field.name().equals(CsrfTokens.FIELD))
                        .filter(field -> !field.name().toLowerCase(Locale.ROOT).contains("password"))
                        .toList());
    }

    private static List<Field> parse(String body) {
        List<Field> fields = new ArrayList<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.add(new Field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return List.copyOf(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return text;
        }
    }
}
