package kz.rectorblog.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/**
 * What the build wrote of every door, reduced to the API: the pages for people and the desk are nobody's interface.
 * Read when it is first asked for.
 */
final class ApiDocument {

    private static final String BUILT = "/META-INF/swagger/openapi.yml";
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/([\\w.]+)");

    static final byte[] BYTES = reduced(read()).getBytes(StandardCharsets.UTF_8);

    private ApiDocument() {}

    private static Map<String, Object> read() {
        try (InputStream built = ApiDocument.class.getResourceAsStream(BUILT)) {
            if (built == null) {
                throw new IllegalStateException("the build has written no " + BUILT);
            }
            return new Yaml().load(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reduced(Map<String, Object> document) {
        part(document, "paths").keySet().removeIf(path -> !path.startsWith("/api/"));
        Map<String, Object> schemas = part(part(document, "components"), "schemas");
        Set<String> needed = references(part(document, "paths").toString());
        for (Set<String> more = needed; !more.isEmpty(); ) {
            Set<String> next = new LinkedHashSet<>();
            more.forEach(name -> next.addAll(references(String.valueOf(schemas.get(name)))));
            next.removeAll(needed);
            needed.addAll(next);
            more = next;
        }
        schemas.keySet().retainAll(needed);
        DumperOptions readable = new DumperOptions();
        readable.setDefaultFlowStyle(FlowStyle.BLOCK);
        return new Yaml(readable).dump(document);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        Object part = whole.get(name);
        if (!(part instanceof Map<?, ?> map)) {
            throw new IllegalStateException(BUILT + " has no " + name);
        }
        return (Map<String, Object>) map;
    }

    private static Set<String> references(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
