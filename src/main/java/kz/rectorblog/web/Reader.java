package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import kz.rectorblog.web.SignedIn;

/** Who asks: every page of this package is for members of staff who have signed in. */
final class Reader {

    private Reader() {}

    static SignedIn of(HttpRequest<?> request) {
        return SignedIn.of(request.getUserPrincipal(Authentication.class).orElseThrow());
    }
}
