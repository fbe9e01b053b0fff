package kz.rectorblog.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/** The list that an address asks for; {@link #address} writes the same back. */
public record AskedItems(ItemFilter filter, long before) {

    static AskedItems read(
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String year,
            @Nullable String before) {
        ItemFilter filter = new ItemFilter(
                Optional.ofNullable(unit).filter(code -> !code.isBlank()),
                Optional.ofNullable(kind).flatMap(AskedItems::kind),
                Optional.ofNullable(language).flatMap(Language::ofCode),
                Optional.ofNullable(year)
                        .filter(digits -> digits.matches("[12][0-9]{3}"))
                        .map(Integer::valueOf));
        return new AskedItems(filter, idOf(before));
    }

    public boolean isFirst() {
        return before == Long.MAX_VALUE;
    }

    /** This list from here on. */
    public String address(String path, Optional<Long> from) {
        Map<String, String> query = filters("in");
        from.ifPresent(id -> query.put("before", id.toString()));
        return written(path, query);
    }

    /** The same for programs: {@link #before} is where the next page begins. */
    String apiAddress(String path, int size) {
        Map<String, String> query = filters("language");
        query.put("size", String.valueOf(size));
        query.put("before", String.valueOf(before));
        return written(path, query);
    }

    private Map<String, String> filters(String languageParameter) {
        Map<String, String> query = new LinkedHashMap<>();
        filter.unit().ifPresent(unit -> query.put("unit", unit));
        filter.kind().ifPresent(kind -> query.put("kind", kind.name()));
        filter.language().ifPresent(language -> query.put(languageParameter, language.name()));
        filter.year().ifPresent(year -> query.put("year", year.toString()));
        return query;
    }

    private static String written(String path, Map<String, String> query) {
        return query.isEmpty()
                ? path
                : path + "?"
                        + query.entrySet().stream()
                                .map(entry -> entry.getKey() + "="
                                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static long idOf(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : Long.MAX_VALUE;
    }
}
