package kz.rectorblog.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** The token that a form must carry, bound to the browser that asked for the form. */
@Singleton
class CsrfTokens {

    String of(HttpRequest<?> request) {
        return "";
    }
}
