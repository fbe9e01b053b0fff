package kz.rectorblog.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;

/** Who asks for a page that only members of staff who have signed in may see. */
public final class Reader {

    private Reader() {}

    public static SignedIn of(HttpRequest<?> request) {
        return SignedIn.of(request.getUserPrincipal(Authentication.class).orElseThrow());
    }
}
