package kz.rectorblog.publication;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import kz.rectorblog.web.Frames;

/** Sends whoever comes without a language to the front page in the best one; Kazakh where the browser says nothing. */
@Controller("/")
@Secured(SecurityRule.IS_ANONYMOUS)
class FrontDoorController {

    private final Frames frames;

    FrontDoorController(Frames frames) {
        this.frames = frames;
    }

    @Get
    HttpResponse<?> enter(HttpRequest<?> request) {
        URI home = URI.create("/" + frames.of(request).lang());
        return HttpResponse.seeOther(home).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
