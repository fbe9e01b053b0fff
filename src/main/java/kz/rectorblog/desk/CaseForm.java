package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.review.Reasons;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.web.TypedForm;

/**
 * A form on a case as it was sent.
 *
 * @param name which of the page's forms, for example {@code return}
 */
record CaseForm(String name, TypedForm typed) {

    /** The field that carries {@link Seen}. */
    static final String SEEN = "seen";

    private static final Seen NOTHING = new Seen(-1, -1, 0);

    static CaseForm of(String name, HttpRequest<?> request) {
        return new CaseForm(name, TypedForm.of(request).orElseGet(() -> new TypedForm("", List.of())));
    }

    /** A form without it was not filled in for any state of the case, so it is stale. */
    Seen seen() {
        return typed.value(SEEN).flatMap(Seen::parse).orElse(NOTHING);
    }

    /** As typed, with the line ends of this house; empty where nothing was. */
    String text(String field) {
        return typed.value(field).orElse("").replace("\r\n", "\n");
    }

    boolean ticked(String field) {
        return typed.value(field).isPresent();
    }

    List<String> all(String field) {
        return typed.values(field);
    }

    Optional<Long> number(String field) {
        return typed.value(field).filter(text -> text.matches("-?\\d{1,18}")).map(Long::valueOf);
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> type, String field) {
        Optional<String> value = typed.value(field);
        return EnumSet.allOf(type).stream()
                .filter(known -> value.equals(Optional.of(known.name())))
                .findFirst();
    }

    Reasons reasons() {
        return new Reasons(Set.copyOf(all("ground")), text("reason"));
    }
}
