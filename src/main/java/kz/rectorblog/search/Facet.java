package kz.rectorblog.search;

import java.util.Arrays;
import java.util.Optional;

/** By what the hits can be narrowed; {@link #field()} is the name in the index and in addresses. */
public enum Facet {
    UNIT(Fields.UNIT),
    KIND(Fields.KIND),
    YEAR(Fields.YEAR),
    LANGUAGE(Fields.LANGUAGE),
    IN_TIME(Fields.IN_TIME);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    static Optional<Facet> ofField(String field) {
        return Arrays.stream(values())
                .filter(facet -> facet.field.equals(field))
                .findFirst();
    }
}
