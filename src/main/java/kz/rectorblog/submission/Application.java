package kz.rectorblog.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedure.Applicant;
import org.jspecify.annotations.Nullable;

/**
 * How a procedure was started: for whom, and what its form asks beyond subject and text.
 *
 * @param procedure the id of its file
 * @param people the others of a group, or whom a representative stands for; empty for an individual
 * @param authority on which a representative acts; empty for others
 * @param form which of the procedure's forms was filled in; null where it has none
 * @param fields what was filled in, by the id of the field; in the order of the form
 */
public record Application(
        String procedure,
        Applicant applicant,
        String people,
        String authority,
        @Nullable String form,
        Map<String, String> fields) {

    static final Application TO_THE_BLOG =
            new Application(Procedure.RECTOR_BLOG, Applicant.INDIVIDUAL, "", "", null, Map.of());

    public Application {
        fields = new LinkedHashMap<>(fields);
    }

    /** Whether it says nothing but who started it. */
    boolean plain() {
        return applicant == Applicant.INDIVIDUAL && form == null;
    }
}
