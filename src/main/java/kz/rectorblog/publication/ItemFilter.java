package kz.rectorblog.publication;

import java.time.LocalDate;
import java.util.Optional;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;

/**
 * Which items a list shows.
 *
 * @param unit the code of a unit
 * @param year in which they were asked
 */
public record ItemFilter(
        Optional<String> unit, Optional<Kind> kind, Optional<Language> language, Optional<Integer> year) {

    public static final ItemFilter ALL =
            new ItemFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isAll() {
        return equals(ALL);
    }

    LocalDate from() {
        return LocalDate.of(year.orElse(1), 1, 1);
    }

    LocalDate to() {
        return LocalDate.of(year.orElse(9999), 12, 31);
    }
}
