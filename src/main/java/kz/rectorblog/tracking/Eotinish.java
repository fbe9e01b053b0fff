package kz.rectorblog.tracking;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import kz.rectorblog.text.Language;

/** The state's platform for submissions (Policy 3.2), where the author may turn as well. */
@Context // a wrong number is told at the start, not to the first author whose term has passed
public class Eotinish {

    private static final String ADDRESS = "https://eotinish.kz/";

    private final String organisation;

    /** @throws IllegalArgumentException for an id that would break the link */
    Eotinish(@Property(name = "rectorblog.eotinish.organisation") String organisation) {
        if (!organisation.matches("\\d{0,18}")) {
            throw new IllegalArgumentException("rectorblog.eotinish.organisation is a number, not " + organisation);
        }
        this.organisation = organisation;
    }

    /** The form addressed to this university where its id there is set, else the platform's own front page. */
    public String address(Language language) {
        if (!organisation.isEmpty()) {
            return ADDRESS + "sendAppeal?orgId=" + organisation;
        }
        return switch (language) {
            case KK, RU -> ADDRESS + language.code();
            case EN -> ADDRESS; // the platform speaks Kazakh and Russian
        };
    }

    public boolean isToTheUniversity() {
        return !organisation.isEmpty();
    }
}
