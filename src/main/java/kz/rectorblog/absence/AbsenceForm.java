package kz.rectorblog.absence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An absence as somebody types it.
 *
 * @param person of whom; absent where people note their own
 */
@Serdeable
public record AbsenceForm(
        @Nullable String person,
        @Nullable String first,
        @Nullable String last,
        @Nullable String substitute) {

    static AbsenceForm blank(LocalDate today) {
        return new AbsenceForm("", today.toString(), "", "");
    }

    AbsencePlan plan(long reader) {
        return new AbsencePlan(number(person).orElse(reader), number(substitute), date(first), date(last));
    }

    private static Optional<Long> number(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static Optional<LocalDate> date(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
