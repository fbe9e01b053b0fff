package kz.rectorblog.staff;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of ours, whatever an address was made to say. */
final class ReturnPath {

    // a colon or a second slash at the start would lead to another host; the query may hold what a query may
    private static final Pattern OURS =
            Pattern.compile("/(desk|admin)(/[A-Za-z0-9._~%-]+)*/?(\\?[A-Za-z0-9._~%=&+,:/-]*)?");

    private ReturnPath() {}

    static Optional<String> of(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .filter(path -> OURS.matcher(path).matches())
                .filter(path -> !path.startsWith(SignInController.PATH));
    }
}
