package kz.rectorblog.staff;

import java.time.Instant;

/** What came of an attempt to sign in. */
sealed interface SignInResult {

    /** @param token for the browser's cookie */
    record LetIn(String token, StaffMember who) implements SignInResult {}

    /** Wrong address, wrong password or dismissed: nobody learns which. */
    record NotLetIn() implements SignInResult {}

    record TooManyFailures(Instant until) implements SignInResult {}
}
