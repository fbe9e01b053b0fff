package kz.rectorblog.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.uri.UriBuilder;
import java.util.Arrays;
import java.util.Optional;
import kz.rectorblog.submission.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A search on the desk as it stands in the address; what is not understood narrows nothing.
 *
 * @param q number, name, phone, e-mail or words, together or alone
 * @param executor the id of the member of staff who must answer
 * @param after the id of the last case of the page before
 */
@Introspected
public record CaseSearchRequest(
        @Nullable String q,
        @Nullable String state,
        @Nullable String executor,
        @Nullable String after) {

    private static final int LONGEST_TEXT = 400;

    /** What was typed, without what nobody can see. */
    public String text() {
        return AskedWords.clean(q == null ? "" : q, LONGEST_TEXT);
    }

    public Optional<Stage> stage() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(state))
                .findFirst();
    }

    public Optional<Long> executorId() {
        return id(executor);
    }

    Optional<Long> lastId() {
        return id(after);
    }

    CaseSearchRequest spelled(String better) {
        return new CaseSearchRequest(better, state, executor, null);
    }

    /** The address of the cases after this one; of the first page for null. */
    String address(@Nullable Long last) {
        UriBuilder address = UriBuilder.of("/desk/search").queryParam("q", text());
        stage().ifPresent(stage -> address.queryParam("state", stage.name()));
        executorId().ifPresent(id -> address.queryParam("executor", id));
        if (last != null) {
            address.queryParam("after", last);
        }
        return address.build().toString();
    }

    private static Optional<Long> id(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
