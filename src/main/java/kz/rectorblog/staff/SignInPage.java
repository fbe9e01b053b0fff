package kz.rectorblog.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code desk/sign-in}.
 *
 * @param problem why the last attempt failed; null at the first
 * @param cast whom a demonstration lets in
 */
public record SignInPage(
        String email, String returnTo, @Nullable String problem, List<CastMember> cast) {}
