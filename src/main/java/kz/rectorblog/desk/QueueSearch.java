package kz.rectorblog.desk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.uri.UriBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kz.rectorblog.review.QueueFilter;
import kz.rectorblog.review.QueueFilter.Place;
import kz.rectorblog.review.QueueFilter.Quarantine;
import kz.rectorblog.review.QueueFilter.Scope;
import kz.rectorblog.staff.May;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the queue as it stands in the address; what is not understood narrows nothing.
 *
 * @param scope {@code ALL} for closed cases too
 * @param after {@code 2026-04-02_17}: where the page before ended
 * @param number of a case to open at once
 */
@Introspected
public record QueueSearch(
        @Nullable String scope,
        @Nullable String stage,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String overdue,
        @Nullable String mine,
        @Nullable String after,
        @Nullable String number) {

    QueueFilter filter(SignedIn reader, LocalDate today) {
        return new QueueFilter(
                constant(Scope.class, scope).orElse(Scope.OPEN),
                constant(Stage.class, stage).orElse(null),
                constant(Kind.class, kind).orElse(null),
                given(unit)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                given(overdue).map(on -> today).orElse(null),
                given(mine).map(on -> reader.staffId()).orElse(null),
                reader.may(May.SEE_QUARANTINED) ? Quarantine.SHOWN : Quarantine.ABSENT,
                given(after).flatMap(QueueSearch::place).orElse(null));
    }

    /** The address of the same list from this place on; from its beginning where there is none. */
    String address(@Nullable Place from) {
        UriBuilder address = UriBuilder.of("/desk/queue");
        given(scope).ifPresent(value -> address.queryParam("scope", value));
        given(stage).ifPresent(value -> address.queryParam("stage", value));
        given(kind).ifPresent(value -> address.queryParam("kind", value));
        given(unit).ifPresent(value -> address.queryParam("unit", value));
        given(overdue).ifPresent(value -> address.queryParam("overdue", value));
        given(mine).ifPresent(value -> address.queryParam("mine", value));
        if (from != null) {
            address.queryParam("after", from.dueDate() + "_" + from.id());
        }
        return address.build().toString();
    }

    Optional<String> wantedNumber() {
        return given(number).map(String::strip);
    }

    private static Optional<Place> place(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\d_\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
