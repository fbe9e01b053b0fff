package kz.rectorblog.search;

import java.util.List;
import java.util.Map;
import kz.rectorblog.text.Localized;
import kz.rectorblog.web.Frame;

/**
 * What the search page shows.
 *
 * @param units the units' names by code
 */
public record SearchPage(SearchRequest request, SearchResults results, Map<String, Localized> units) {

    private static final int LONGEST_TEXT = 400;

    /** The query as it may be shown again. */
    public String text() {
        return AskedWords.clean(request.text(), LONGEST_TEXT);
    }

    /** One value by which the hits can be narrowed. */
    public record FacetLine(String label, int count, String address, boolean chosen) {}

    public List<Facet> facets() {
        return List.of(Facet.values());
    }

    /** The values of a facet, the most frequent first; a chosen one leads back to all. */
    public List<FacetLine> lines(Facet facet, Frame frame) {
        return results.facets().getOrDefault(facet, Map.of()).entrySet().stream()
                .filter(value -> !value.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(value -> line(facet, value.getKey(), value.getValue(), frame))
                .toList();
    }

    private FacetLine line(Facet facet, String value, int count, Frame frame) {
        boolean chosen = value.equals(request.chosen().get(facet));
        SearchRequest next = chosen ? SearchAddress.without(request, facet) : SearchAddress.with(request, facet, value);
        return new FacetLine(label(facet, value, frame), count, address(next, frame), chosen);
    }

    /** A facet's value in words. */
    public String label(Facet facet, String value, Frame frame) {
        return switch (facet) {
            case UNIT -> unit(value, frame);
            case KIND -> known(frame, "kind." + value, value);
            case YEAR -> value;
            case LANGUAGE -> known(frame, "search.language." + value, value);
            case IN_TIME -> known(frame, "search.inTime." + value, value);
        };
    }

    public String unit(String code, Frame frame) {
        Localized name = units.get(code);
        return name == null ? code : frame.text(name);
    }

    public String pageAddress(int page, Frame frame) {
        return address(SearchAddress.page(request, page, results.upTo()), frame);
    }

    public String suggestionAddress(Frame frame) {
        return address(SearchAddress.text(request, String.valueOf(results.suggestion())), frame);
    }

    public String everythingAddress(Frame frame) {
        return address(SearchRequest.of(request.text()), frame);
    }

    public boolean isNarrowed() {
        return !request.chosen().isEmpty() || request.from() != null || request.until() != null;
    }

    private static String known(Frame frame, String key, String otherwise) {
        return frame.texts().has(key) ? frame.text(key) : otherwise;
    }

    private static String address(SearchRequest next, Frame frame) {
        return SearchAddress.of("/" + frame.lang() + "/search", next);
    }
}
