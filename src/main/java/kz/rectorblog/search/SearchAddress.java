package kz.rectorblog.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.rectorblog.search.SearchRequest.Order;

/** Writes a search as an address that can be shared; {@link SearchParameters} reads it back. */
final class SearchAddress {

    private static final int LONGEST_TEXT = 400;

    private SearchAddress() {}

    static String of(String path, SearchRequest request) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", AskedWords.clean(request.text(), LONGEST_TEXT));
        request.chosen().forEach((facet, value) -> parts.put(facet.field(), value));
        if (request.from() != null) {
            parts.put("from", request.from().toString());
        }
        if (request.until() != null) {
            parts.put("until", request.until().toString());
        }
        if (request.order() != Order.BEST) {
            parts.put("sort", request.order().name().toLowerCase(Locale.ROOT));
        }
        if (request.page() > 1) {
            parts.put("page", String.valueOf(request.page()));
            parts.put("upTo", String.valueOf(request.upTo()));
        }
        return path
                + parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    static SearchRequest with(SearchRequest request, Facet facet, String value) {
        Map<Facet, String> chosen = new TreeMap<>(request.chosen());
        chosen.put(facet, value);
        return narrowed(request, chosen);
    }

    static SearchRequest without(SearchRequest request, Facet facet) {
        Map<Facet, String> chosen = new TreeMap<>(request.chosen());
        chosen.remove(facet);
        return narrowed(request, chosen);
    }

    private static SearchRequest narrowed(SearchRequest request, Map<Facet, String> chosen) {
        return new SearchRequest(request.text(), chosen, request.from(), request.until(), request.order(), 1, 0);
    }

    static SearchRequest page(SearchRequest request, int page, long upTo) {
        return new SearchRequest(
                request.text(), request.chosen(), request.from(), request.until(), request.order(), page, upTo);
    }

    static SearchRequest text(SearchRequest request, String text) {
        return new SearchRequest(text, request.chosen(), request.from(), request.until(), request.order(), 1, 0);
    }
}
