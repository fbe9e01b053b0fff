package kz.rectorblog.search;

import io.micronaut.http.HttpParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.search.SearchRequest.Order;

/** Reads a search from an address that anybody may have written: what makes no sense is left aside. */
final class SearchParameters {

    private static final int LONGEST_VALUE = 60;

    private SearchParameters() {}

    static SearchRequest read(HttpParameters parameters) {
        return new SearchRequest(
                parameters.getFirst("q").orElse(""),
                chosen(parameters),
                date(parameters, "from").orElse(null),
                date(parameters, "until").orElse(null),
                order(parameters),
                (int) Math.min(number(parameters, "page").orElse(1L), SearchRequest.LAST_PAGE),
                number(parameters, "upTo").orElse(0L));
    }

    private static Map<Facet, String> chosen(HttpParameters parameters) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            parameters
                    .getFirst(facet.field())
                    .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
                    .ifPresent(value -> chosen.put(facet, value));
        }
        return chosen;
    }

    private static Optional<LocalDate> date(HttpParameters parameters, String name) {
        try {
            return parameters.getFirst(name).filter(value -> !value.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Order order(HttpParameters parameters) {
        return switch (parameters.getFirst("sort").orElse("")) {
            case "newest" -> Order.NEWEST;
            case "oldest" -> Order.OLDEST;
            default -> Order.BEST;
        };
    }

    private static Optional<Long> number(HttpParameters parameters, String name) {
        return parameters
                .getFirst(name)
                .filter(value -> value.matches("[0-9]{1,15}"))
                .map(Long::valueOf);
    }
}
